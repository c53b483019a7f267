#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes data/catalogue/starter.jsonl and offers.json from the reference data, facts only.

usage: make_starter.py REFERENCE_DATA_DIR OUTPUT_DIR

Kept: names, codes, levels, terms, amounts, short names of papers with originals and copies, results,
numbers of legal acts. Dropped: every paragraph of prose (steps, conditions, remarks, fee notes).
"""
import csv
import gzip
import json
import pathlib
import re
import sys

SOURCE = "dichvucong.gov.vn, public pages and API, 06-07/2026"
LIST_SOURCE = "dichvucong.gov.vn, public list, 2026-07-18"
WARD, CENTRE, JUSTICE = "H26.P00070", "H26.PTTPVHCC", "H26.PSTP"
LAND = "H26.PSNNMT"
FROM = "2026-01-02"

# Whole fields at commune level, and what people ask a province or ministry for most.
COMMUNE_FIELDS = {
    "Hộ tịch", "Chứng thực", "Đăng ký, quản lý cư trú", "Nuôi con nuôi", "Giảm nghèo",
    "Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)", "Hoạt động xây dựng", "Đất đai",
    "Tài chính đất đai", "Hòa giải ở cơ sở", "Cấp, quản lý căn cước", "Thú y", "Trồng trọt",
    "Nhà ở và công sở", "Tổ chức cai nghiên ma túy và quản lý sau cai nghiện",
    "Định danh và xác thực điện tử", "Bồi thường nhà nước",
}
ALSO = """
1.012783 1.012784 1.012786 1.012790 1.012781 1.012787 1.013831 1.013833 1.013980 1.013988 1.013992
1.013995 1.011441 1.011442 1.011443 1.013947 1.014159 1.002693 1.013061 1.013274
1.001456 1.001445 3.000333 3.000346 3.000347 3.000348 3.000351 3.000353 1.013067 1.013076 1.013079
1.013080 1.013082 1.003460 1.001146 1.001194 1.010047 1.013089
2.001583 2.001199 2.002043 2.001610 2.002041 2.002029 2.002023 2.002018 2.002069 2.002020 2.002009
1.005280 2.002637 2.001955 2.000829 2.002516 2.000635 2.002039 2.002036 1.005136 2.001895
1.008498 2.002233 1.007674 1.007689 1.007277 1.007607 1.010337 1.011022 1.008591 1.007695 1.008565
1.001613 2.000693 1.001667 2.000821 1.001939 1.002179 1.002759 1.002051 1.001656 1.001632 1.014632
1.012906 2.001478 3.000489 1.003160 1.003976 1.003179 3.000165 3.000163 1.013804 1.013859 1.013807 1.013830 1.013834 1.013835
2.000592 2.001680 2.001687
""".split()
# Social protection is known by name only: its details are not among the gathered records.
LISTED = """
1.001653 1.001699 1.001731 1.001776 1.014027 1.014028 1.004941 1.004944 2.001942 2.001944 2.000286
1.010801 1.010802 1.010803 1.010824 1.010825 1.010833 1.010814 1.010826 1.010829 1.010830 1.013750
2.002308 1.014359 1.014748 1.014751 1.014746 1.014199 1.014331
""".split()


def line_of(text):
    return re.sub(r"\s+", " ", text or "").strip()


def short(text, most=140):
    """The name of a paper without the sentence around it."""
    text = re.sub(r"^(?:[\s\-+*•–·.,:()]|\d+[.)]|[a-zđ]{1,3}\))*", "", line_of(text))
    for stop in (";", ". ", ":", " trong trường hợp", ", trường hợp", " (trường hợp", " (trong",
                 " theo quy định", " đối với trường hợp", " được quy định", " do cơ quan"):
        at = text.find(stop, 18)
        if 0 < at < len(text):
            text = text[:at]
    if len(text) > most:
        text = text[:most].rsplit(" ", 1)[0]
    return text.strip(" ,.-(")


def fee_fact(fee):
    text = line_of(fee["text"])
    value = fee["value"]
    if value and value >= 1000 and fee["currency"] == "VND":
        return {"type": fee["type"], "value": value, "currency": "VND", "text": ""}
    if fee["currency"] == "USD":
        return None
    if not text:
        return {"type": fee["type"], "value": value, "currency": "VND", "text": ""}
    words = ("Theo nghị quyết của Hội đồng nhân dân" if "ội đồng nhân dân" in text or "HĐND" in text
             else "Miễn" if text.lower().startswith(("miễn", "(miễn", "không")) else "Theo quy định riêng")
    return {"type": fee["type"], "value": None, "currency": "VND", "text": words}


def raw_methods(record):
    """Channels and amounts of a page that states no time ("Không có thông tin")."""
    words = {"Trực tiếp": "DIRECT", "Trực tuyến": "ONLINE", "Dịch vụ bưu chính": "POSTAL"}
    found = {}
    pattern = r"(Trực tiếp|Trực tuyến|Dịch vụ bưu chính)Không có thông tin([\d,]+) Việt Nam Đồng"
    for word, amount in re.findall(pattern, record.get("methods_raw", "")):
        found.setdefault(words[word], int(amount.replace(",", "")))
    return [{"channel": channel, "time_qty": None, "time_unit": None, "text": "",
             "fees": [{"type": "FEE", "value": amount, "currency": "VND", "text": ""}]}
            for channel, amount in found.items()]


def facts_of(record):
    methods = []
    for method in record["methods"]:
        fees = [fact for fact in map(fee_fact, method["fees"]) if fact]
        kept = {"channel": method["channel"], "time_qty": method["time_qty"],
                "time_unit": method["time_unit"], "text": "", "fees": fees}
        if kept not in methods:
            methods.append(kept)
    papers = []
    for paper in record["components"]:
        group = line_of(paper["group"])
        is_remark = "lưu ý" in group.lower() or (paper["original"] == 0 and paper["copy"] == 0)
        name = short(paper["name"])
        if is_remark or not name or re.match(
                r"(Trường hợp|Cơ quan|Người yêu cầu|Cá nhân|Đối với|Xuất trình|hoặc|và|khoản)\b", name):
            continue
        papers.append({"group": short(group, 80), "name": name, "original": paper["original"],
                       "copy": paper["copy"], "code": line_of(paper.get("code")),
                       "form": bool(paper.get("form")), "files": paper.get("files", [])})
    return {
        "code": record["code"], "name": line_of(record["name"]), "domain": record["domain"],
        "promulgator": record["promulgator"], "decision_no": record["decision_no"],
        "levels": record["levels"], "type": record.get("type"), "subjects": record["subjects"],
        "executing": record["executing"], "methods": methods or raw_methods(record),
        "cases": [{"code": case["code"], "name": line_of(case["name"])[:140],
                   "time_qty": case["time_qty"], "time_unit": case["time_unit"]}
                  for case in record.get("cases", [])],
        "components": papers,
        "legal": [{"no": line_of(act["no"]), "name": None} for act in record["legal"]
                  if act["no"] and len(act["no"]) < 60],
        "results": [{"name": short(result["name"], 160), "code": result["code"]}
                    for result in record["results"]],
        "quality": "starter", "url": record["url"], "source": SOURCE,
        "as_of": record.get("updated") or "2026-07-18",
    }


def listed(row):
    return {
        "code": row["code"], "name": line_of(row["name"]),
        "domain": [text for text in row["domains"].split("; ") if text],
        "promulgator": row["promulgator"], "decision_no": None, "levels": [], "type": row["type"],
        "subjects": [text for text in row["targets"].split("; ") if text],
        "executing": [text for text in row["executing_departments"].split("; ") if text],
        "methods": [], "cases": [], "components": [], "legal": [], "results": [],
        "quality": "starter", "url": "https://dichvucong.gov.vn/thu-tuc-hanh-chinh/" + row["uuid"],
        "source": LIST_SOURCE, "as_of": "2026-07-18",
    }


def chosen(reference):
    records = {}
    with gzip.open(reference / "procedures.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            records[record["code"]] = record
    national = [r for r in records.values() if (r["promulgator"] or "").startswith("Bộ")]
    first = [r for r in national if "xa" in r["levels"] and set(r["domain"]) & COMMUNE_FIELDS]
    codes = [r["code"] for r in first] + [code for code in ALSO if code in records]
    facts = [facts_of(records[code]) for code in dict.fromkeys(codes)]
    with open(reference / "catalogue.csv", encoding="utf-8-sig", newline="") as rows:
        by_code = {row["code"]: row for row in csv.DictReader(rows)}
    return facts + [listed(by_code[code]) for code in LISTED if code in by_code]


# --- what is offered at the demo ward and department ---------------------------------------------------

CERTIFICATION = "TT 226/2016/TT-BTC"
EXTRACT = "TT 281/2016/TT-BTC"
RESIDENCE = "TT 75/2022/TT-BTC"
DEMO = "DEMO"


def fee(code, name, amount, per="dossier", kind="fee", source="", **more):
    return {"code": code, "name": name, "kind": kind, "per": per, "channel": None, "amount": amount,
            "first_count": 0, "amount_after": 0, "most": 0, "is_optional": False, "source": source,
            **more}


PAGES = fee("certified_copy", "Phí chứng thực bản sao từ bản chính", 2000, "page", source=CERTIFICATION,
            first_count=2, amount_after=1000, most=200000)
COPY = fee("extract_copy", "Phí cấp bản sao trích lục hộ tịch", 8000, "copy", source=EXTRACT)
WANTED_COPY = {**COPY, "is_optional": True}
FEES = {
    "2.000815": [PAGES],
    "2.000942": [{**PAGES, "name": "Phí cấp bản sao có chứng thực giao dịch"}],
    "2.000884": [fee("signature", "Phí chứng thực chữ ký", 10000, "item", source=CERTIFICATION)],
    "2.000992": [fee("signature", "Phí chứng thực chữ ký người dịch", 10000, "item", source=CERTIFICATION)],
    "2.001008": [fee("signature", "Phí chứng thực chữ ký người dịch", 10000, "item", source=CERTIFICATION)],
    "2.000913": [fee("change", "Phí chứng thực sửa đổi, hủy bỏ giao dịch", 30000, source=CERTIFICATION)],
    "2.000927": [fee("correction", "Phí sửa lỗi sai sót trong giao dịch", 25000, source=CERTIFICATION)],
    "2.001016": [fee("deed", "Phí chứng thực văn bản từ chối nhận di sản", 50000, source=CERTIFICATION)],
    "2.001019": [fee("deed", "Phí chứng thực di chúc", 50000, source=CERTIFICATION)],
    "2.001035": [fee("deed", "Phí chứng thực giao dịch", 50000, source=CERTIFICATION)],
    "2.001406": [fee("deed", "Phí chứng thực văn bản phân chia di sản", 50000, source=CERTIFICATION)],
    "2.000635": [COPY],
    "2.002516": [fee("confirmation", "Phí xác nhận thông tin hộ tịch", 8000, "item", source=EXTRACT)],
    "1.004222": [fee("residence", "Lệ phí đăng ký thường trú", 20000, kind="charge", source=RESIDENCE,
                     channel="direct"),
                 fee("residence_online", "Lệ phí đăng ký thường trú trực tuyến", 10000, kind="charge",
                     source=RESIDENCE, channel="online")],
    "1.004194": [fee("residence", "Lệ phí đăng ký tạm trú", 15000, kind="charge", source=RESIDENCE,
                     channel="direct"),
                 fee("residence_online", "Lệ phí đăng ký tạm trú trực tuyến", 7000, kind="charge",
                     source=RESIDENCE, channel="online")],
    **{code: [WANTED_COPY] for code in ("1.001193", "1.000894", "1.000656", "1.001022", "1.004884",
                                        "1.004746", "1.005461", "1.004859", "2.000528", "2.000806")},
}
# Where the source states no term that can be computed; a demo decision, shown as provisional.
TERMS = {
    "1.001193": "same_day(15:00)", "1.000894": "same_day(15:00)", "1.000656": "1 working_day",
    "1.001022": "3 working_day", "2.000635": "same_day(15:00)", "2.002516": "1 working_day",
    "1.004859": "3 working_day", "1.004746": "5 working_day", "2.001263": "30 day",
    "2.001255": "5 working_day", "1.001612": "3 working_day", "1.001266": "3 working_day",
    "2.000720": "3 working_day", "1.001570": "3 working_day", "2.000575": "3 working_day",
    "2.002189": "3 working_day", "2.000554": "5 working_day", "2.000547": "5 working_day",
    "1.013225": "10 working_day", "1.013226": "10 working_day", "1.013227": "5 working_day",
    "1.013228": "5 working_day", "1.013229": "10 working_day", "1.012787": "18 working_day",
}
FIELD_CHECK = {"Hoạt động xây dựng", "Đất đai", "Giảm nghèo", "Tài chính đất đai", "Nhà ở và công sở"}
# The second agency that works on it; provisional like every demo offer.
PARTNERS = {"1.013229": "H26.PSXD"}
TWO_AGENCIES = set(PARTNERS) | {"1.012753", "1.013978", "1.012996", "1.012995", "2.001023"}
# Interlinked procedures: the process, and each agency's part, work and share (decision 0188).
LINKED = {
    "2.000986": ("birth_residence_health", [
        ("competent", WARD, "Đăng ký khai sinh, cấp Giấy khai sinh", "3 working_day"),
        ("police_agency", "H26.PCA00070", "Đăng ký thường trú, thông báo kết quả", "7 working_day"),
        ("insurance_agency", "H26.PBHXH00070", "Cấp thẻ bảo hiểm y tế", "5 working_day")]),
    "1.012787": ("land_transfer", [
        ("competent", LAND, "Thẩm tra hồ sơ, cấp Giấy chứng nhận", "8 working_day"),
        ("tax_agency", "H26.PTHUE1", "Xác định nghĩa vụ tài chính, thông báo nộp thuế", "5 working_day")]),
    "1.013225": ("construction_fire", [
        ("competent", WARD, "Thẩm định, cấp giấy phép xây dựng", "7 working_day"),
        ("fire_agency", "H26.PPC07", "Góp ý giải pháp phòng cháy, chữa cháy", "5 working_day")]),
}
WARD_FIELDS = FIELD_CHECK | {"Hộ tịch", "Chứng thực", "Nuôi con nuôi",
                             "Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)",
                             "Hòa giải ở cơ sở", "Thú y", "Trồng trọt"}
JUSTICE_CODES = ("2.002516", "2.000829", "2.002039", "2.002036", "1.005136", "2.001895",
                 "1.003160", "1.003976", "1.003179", "1.013804", "1.013859", "1.013807",
                 "1.013830", "1.013834", "1.013835", "2.000592", "2.001680", "2.001687")
KEPT_AWAY = {"1.000080", "1.000094", "1.000110", "1.004827", "1.003005", "2.002349"}  # border areas


def has_term(record):
    """As the program computes it: a channel's own time, else the one all cases agree on."""
    for method in record["methods"]:
        if method["time_qty"] and method["time_unit"] and method["time_unit"] != "hour":
            whole = float(method["time_qty"]).is_integer() or method["time_unit"] == "working_day"
            return whole
    times = {(case["time_qty"], case["time_unit"]) for case in record["cases"]}
    return bool(record["methods"]) and len(times) == 1 and None not in next(iter(times))


def offer(record, agency, process, system="ours"):
    code = record["code"]
    is_certification = record["domain"] == ["Chứng thực"]
    term = "same_day(15:00)" if is_certification and code not in ("2.000908",) else TERMS.get(code)
    terms = []
    if term:
        source = "NĐ 23/2015/NĐ-CP art. 7" if is_certification else DEMO
        channels = {m["channel"].lower() for m in record["methods"]} | {"direct"}
        terms = [{"channel": c, "term": term, "source": source} for c in sorted(channels)]
    elif not has_term(record):
        return None
    return {"code": code, "agency": agency, "place": CENTRE, "system_of_record": system,
            **({"partner": PARTNERS[code]} if code in PARTNERS else {}),
            **({"participants": [dict(zip(("key", "agency", "work", "share"), part))
                                 for part in LINKED[code][1]]} if code in LINKED else {}),
            "process": process if system == "ours" else "", "terms": terms,
            "fees": FEES.get(code, []),
            "decision": {"agency": "Demo", "number": DEMO, "signed_on": "2026-01-02"},
            "is_bulk": code in ("2.000815", "2.000884"), "is_provisional": True, "valid_from": FROM}


def offers(starter):
    made = []
    for record in starter:
        fields, code = set(record["domain"]), record["code"]
        if code in KEPT_AWAY or "xa" not in record["levels"]:
            continue
        if "Đăng ký, quản lý cư trú" in fields:
            made.append(offer(record, WARD, "", system="ministry"))
        elif fields & WARD_FIELDS:
            process = ("on_the_spot" if "Chứng thực" in fields or code == "2.000635"
                       else LINKED[code][0] if code in LINKED
                       else "two_agencies" if code in TWO_AGENCIES
                       else "field_check" if fields & FIELD_CHECK else "ordinary")
            made.append(offer(record, WARD, process))
    by_code = {record["code"]: record for record in starter}
    made.append(offer(by_code["1.012787"], LAND, LINKED["1.012787"][0]))
    for code in JUSTICE_CODES:
        if code in by_code and "tinh" in by_code[code]["levels"]:
            made.append(offer(by_code[code], JUSTICE, "ordinary"))
    return [one for one in made if one]


def main():
    reference, output = map(pathlib.Path, sys.argv[1:3])
    starter = chosen(reference)
    lines = [json.dumps(record, ensure_ascii=False) + "\n" for record in starter]
    (output / "starter.jsonl").write_text("".join(lines), "utf-8")
    made = offers(starter)
    body = ",\n".join("  " + json.dumps(one, ensure_ascii=False) for one in made)
    (output / "offers.json").write_text("[\n" + body + "\n]\n", "utf-8")
    print(f"{len(starter)} procedures, {len(made)} offers")


if __name__ == "__main__":
    main()
