#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes data/organisation/*.json from public lists of administrative units and what is written here.

usage: make_organisation.py DATA_DIR OUTPUT_DIR

DATA_DIR holds wards.csv (code, name, full_name, unit_type, province_code, province_name) and
hanoi_old_to_new.csv (old_district, old_ward, new_ward_code_gso). One record a line, so that a change
of the world is a small difference in review.
"""
import csv
import json
import pathlib
import sys
import unicodedata

SINCE = "2025-07-01"        # two-level local government
POINTS_SINCE = "2026-01-01"  # the communes' reception points belong to the city centre
STAFF_SINCE = "2026-01-01"
GSO = "General Statistics Office codes, communes as of 2026-07 (NQ 30/2026/QH16)"
PRESS = "Resolutions of the city council on departments, as reported 2025-02/03; identifiers not published"
CENTRE = "H26.PTTPVHCC"
DEMO_WARD = "00070"
# No number of anybody's: it says of itself that it is not real.
DEMO_TELEPHONE = "000 0000 0000 (số thử nghiệm)"

DEPARTMENTS = [  # abbreviation, name, short name
    ("VPUB", "Văn phòng Ủy ban nhân dân thành phố Hà Nội", "Văn phòng UBND Thành phố"),
    ("SNV", "Sở Nội vụ thành phố Hà Nội", "Sở Nội vụ"),
    ("STP", "Sở Tư pháp thành phố Hà Nội", "Sở Tư pháp"),
    ("STC", "Sở Tài chính thành phố Hà Nội", "Sở Tài chính"),
    ("SCT", "Sở Công Thương thành phố Hà Nội", "Sở Công Thương"),
    ("SNNMT", "Sở Nông nghiệp và Môi trường thành phố Hà Nội", "Sở Nông nghiệp và Môi trường"),
    ("SXD", "Sở Xây dựng thành phố Hà Nội", "Sở Xây dựng"),
    ("SQHKT", "Sở Quy hoạch - Kiến trúc thành phố Hà Nội", "Sở Quy hoạch - Kiến trúc"),
    ("SKHCN", "Sở Khoa học và Công nghệ thành phố Hà Nội", "Sở Khoa học và Công nghệ"),
    ("SVHTT", "Sở Văn hóa và Thể thao thành phố Hà Nội", "Sở Văn hóa và Thể thao"),
    ("SDL", "Sở Du lịch thành phố Hà Nội", "Sở Du lịch"),
    ("SGDDT", "Sở Giáo dục và Đào tạo thành phố Hà Nội", "Sở Giáo dục và Đào tạo"),
    ("SYT", "Sở Y tế thành phố Hà Nội", "Sở Y tế"),
    ("SDTTG", "Sở Dân tộc và Tôn giáo thành phố Hà Nội", "Sở Dân tộc và Tôn giáo"),
    ("SNGV", "Sở Ngoại vụ thành phố Hà Nội", "Sở Ngoại vụ"),
    ("TTTP", "Thanh tra thành phố Hà Nội", "Thanh tra Thành phố"),
    ("BQLKCN", "Ban Quản lý các khu công nghệ cao và khu công nghiệp thành phố Hà Nội",
     "Ban Quản lý các khu công nghệ cao và khu công nghiệp"),
]

# Who works with the demo ward in interlinked procedures; names as such offices bear them, identifiers ours.
PARTNERS = [  # abbreviation, name, short name, section: code, name
    ("CA00070", "Công an phường Hoàn Kiếm", "Công an phường Hoàn Kiếm", "QLHC", "Tổ Quản lý hành chính"),
    ("BHXH00070", "Bảo hiểm xã hội cơ sở Hoàn Kiếm", "BHXH cơ sở Hoàn Kiếm", "TT", "Bộ phận Thu và Cấp thẻ"),
    ("THUE1", "Thuế cơ sở 1 thành phố Hà Nội", "Thuế cơ sở 1", "QLT", "Tổ Quản lý các khoản thu từ đất"),
    ("PC07", "Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ - Công an thành phố Hà Nội",
     "Phòng Cảnh sát PCCC và CNCH", "TD", "Đội Thẩm duyệt"),
]
PARTNERS_SOURCE = "Invented identifiers of offices outside the city's committee, for the demo"

ROLES = [  # code, Vietnamese, English, confidentiality, reaches below, rights
    ("counter_officer", "Cán bộ tiếp nhận tại quầy", "Counter officer", 0, False,
     ["read_dossiers", "receive_dossiers", "hand_over_papers", "return_results", "correct_dossiers"]),
    ("result_desk", "Cán bộ trả kết quả", "Result desk", 0, False,
     ["read_dossiers", "return_results", "hand_over_papers"]),
    ("unit_head", "Trưởng bộ phận", "Head of unit", 1, False,
     ["read_dossiers", "work_on_dossiers", "assign_dossiers", "hand_over_papers", "follow_unit"]),
    ("appraiser", "Chuyên viên thẩm định", "Appraiser", 1, False,
     ["read_dossiers", "work_on_dossiers", "hand_over_papers"]),
    ("leader", "Lãnh đạo ký duyệt", "Signing leader", 1, False,
     ["read_dossiers", "work_on_dossiers", "decide_dossiers", "assign_dossiers", "follow_unit"]),
    ("clerk", "Văn thư", "Clerk who numbers and issues", 1, False,
     ["read_dossiers", "work_on_dossiers", "issue_documents", "hand_over_papers"]),
    ("steering", "Theo dõi, đôn đốc toàn thành phố", "Steering for the whole city", 0, True,
     ["read_dossiers", "follow_unit"]),
    ("process_designer", "Quản trị quy trình", "Process designer", 0, False, ["administer_processes"]),
    ("incident_handler", "Xử lý sự cố quy trình", "Incident handler", 0, False, ["handle_incidents"]),
    ("administrator", "Quản trị hệ thống", "Administrator", 0, False,
     ["administer_organisation", "administer_catalogue", "administer_processes",
      "handle_incidents", "administer_calendars", "administer_templates", "read_audit"]),
]


def agency(code, kind, name, short, parent, commune=None, provisional=True, source=PRESS):
    return {"code": code, "kind": kind, "name": name, "short_name": short, "parent": parent,
            "commune": commune, "is_provisional": provisional, "from_on": SINCE, "source": source}


def unit(agency_code, parent, code, kind, name, commune=None, provisional=True, demo=False,
         since=SINCE, telephone=""):
    return {"agency": agency_code, "parent": parent, "code": code, "kind": kind, "name": name,
            "commune": commune, "address": "", "telephone": telephone, "is_provisional": provisional, "is_demo": demo,
            "from_on": since}


def lower_first(text):
    return text[:1].lower() + text[1:]


def agencies(wards):
    yield agency("H26", "city_committee", "Ủy ban nhân dân thành phố Hà Nội", "UBND Thành phố", "",
                 provisional=False, source="QĐ 20/2020/QĐ-TTg level-1 identifier, as seen in use")
    yield agency(CENTRE, "service_centre", "Trung tâm Phục vụ hành chính công thành phố Hà Nội",
                 "Trung tâm PVHCC", "H26", source="City portal and press, 2025; identifier not published")
    for short, name, brief in DEPARTMENTS:
        yield agency(f"H26.P{short}", "department", name, brief, "H26")
    for short, name, brief, _, _ in PARTNERS:
        yield agency(f"H26.P{short}", "partner", name, brief, "", source=PARTNERS_SOURCE)
    for ward in wards:
        full = lower_first(ward["full_name"])
        yield agency(f"H26.P{ward['code']}", "commune_committee", f"Ủy ban nhân dân {full}",
                     f"UBND {full}", "H26", commune=ward["code"], source=GSO + "; identifier not published")


def units(wards):
    for number in range(1, 13):
        yield unit(CENTRE, "", f"{CENTRE}.CN{number:02}", "branch", f"Chi nhánh số {number}")
    for ward in wards:
        yield unit(CENTRE, "", f"{CENTRE}.{ward['code']}", "reception_point",
                   f"Điểm tiếp nhận và trả kết quả {lower_first(ward['full_name'])}",
                   commune=ward["code"], since=POINTS_SINCE,
                   telephone=DEMO_TELEPHONE if ward["code"] == DEMO_WARD else "")
    point, committee, justice = f"{CENTRE}.{DEMO_WARD}", f"H26.P{DEMO_WARD}", "H26.PSTP"
    building = "H26.PSXD"
    for number in (1, 2):
        yield unit(CENTRE, point, f"{point}.Q{number}", "counter", f"Quầy {number}", DEMO_WARD,
                   demo=True, since=POINTS_SINCE)
    yield unit(CENTRE, "", f"{CENTRE}.QT", "office", "Bộ phận quản trị hệ thống", demo=True)
    for code, kind, name in (("LD", "leadership", "Lãnh đạo Ủy ban nhân dân phường"),
                             ("VP", "office", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân"),
                             ("VHXH", "section", "Phòng Văn hóa - Xã hội"),
                             ("KTHTDT", "section", "Phòng Kinh tế, Hạ tầng và Đô thị")):
        yield unit(committee, "", f"{committee}.{code}", kind, name, demo=True)
    for code, kind, name in (("LD", "leadership", "Lãnh đạo Sở"), ("VP", "office", "Văn phòng Sở"),
                             ("HCTP", "section", "Phòng Hành chính tư pháp")):
        yield unit(justice, "", f"{justice}.{code}", kind, name, demo=True)
    yield unit(building, "", f"{building}.QLXD", "section", "Phòng Quản lý xây dựng", demo=True)
    yield unit("H26.PSNNMT", "", "H26.PSNNMT.VPDKDD", "section", "Văn phòng Đăng ký đất đai", demo=True)
    for short, _, _, section, name in PARTNERS:
        yield unit(f"H26.P{short}", "", f"H26.P{short}.{section}", "section", name, demo=True)


def demo_staff():
    point, ward, justice = f"{CENTRE}.{DEMO_WARD}", f"H26.P{DEMO_WARD}", "H26.PSTP"
    people = [  # staff code = log-in name, name, role, unit; a leader's post covers the agency as a whole
        ("demo.quay1", "Nguyễn Thị Mẫu Một", "counter_officer", point),
        ("demo.quay2", "Trần Văn Mẫu Hai", "counter_officer", point),
        ("demo.traketqua", "Lê Thị Mẫu Ba", "result_desk", point),
        ("demo.truongphong", "Phạm Văn Mẫu Bốn", "unit_head", ward + ".VHXH"),
        ("demo.chuyenvien", "Hoàng Thị Mẫu Năm", "appraiser", ward + ".VHXH"),
        ("demo.lanhdao", "Vũ Văn Mẫu Sáu", "leader", ward),
        ("demo.vanthu", "Đặng Thị Mẫu Bảy", "clerk", ward + ".VP"),
        ("demo.stp.truongphong", "Bùi Văn Mẫu Tám", "unit_head", justice + ".HCTP"),
        ("demo.stp.chuyenvien", "Đỗ Thị Mẫu Chín", "appraiser", justice + ".HCTP"),
        ("demo.stp.lanhdao", "Ngô Văn Mẫu Mười", "leader", justice),
        ("demo.stp.vanthu", "Dương Thị Mẫu Mười Một", "clerk", justice + ".VP"),
        ("demo.sxd.truongphong", "Trịnh Văn Mẫu Mười Ba", "unit_head", "H26.PSXD.QLXD"),
        ("demo.sxd.chuyenvien", "Phan Thị Mẫu Mười Bốn", "appraiser", "H26.PSXD.QLXD"),
        ("demo.truongdiem", "Cao Thị Mẫu Mười Lăm", "unit_head", point),
        ("demo.ca.chuyenvien", "Mạc Văn Mẫu Mười Sáu", "appraiser", "H26.PCA00070.QLHC"),
        ("demo.ca.lanhdao", "Tạ Văn Mẫu Mười Bảy", "leader", "H26.PCA00070"),
        ("demo.bhxh.chuyenvien", "Lương Thị Mẫu Mười Tám", "appraiser", "H26.PBHXH00070.TT"),
        ("demo.bhxh.lanhdao", "Hà Thị Mẫu Mười Chín", "leader", "H26.PBHXH00070"),
        ("demo.thue.chuyenvien", "Đinh Văn Mẫu Hai Mươi", "appraiser", "H26.PTHUE1.QLT"),
        ("demo.thue.lanhdao", "Tống Thị Mẫu Hai Mốt", "leader", "H26.PTHUE1"),
        ("demo.pccc.truongdoi", "Kiều Văn Mẫu Hai Hai", "unit_head", "H26.PPC07.TD"),
        ("demo.pccc.chuyenvien", "Phùng Văn Mẫu Hai Ba", "appraiser", "H26.PPC07.TD"),
        ("demo.pccc.lanhdao", "Đoàn Văn Mẫu Hai Tư", "leader", "H26.PPC07"),
        ("demo.dkdd.chuyenvien", "Chu Thị Mẫu Hai Lăm", "appraiser", "H26.PSNNMT.VPDKDD"),
        ("demo.dkdd.lanhdao", "Quách Văn Mẫu Hai Sáu", "leader", "H26.PSNNMT.VPDKDD"),
        ("demo.dkdd.vanthu", "Mai Thị Mẫu Hai Bảy", "clerk", "H26.PSNNMT.VPDKDD"),
        ("demo.quytrinh", "Trịnh Thị Mẫu Hai Tám", "process_designer", f"{CENTRE}.QT"),
        ("demo.suco", "Cao Văn Mẫu Hai Chín", "incident_handler", f"{CENTRE}.QT"),
        ("demo.quantri", "Lý Văn Mẫu Mười Hai", "administrator", f"{CENTRE}.QT"),
    ]
    for login, name, role, place in people:
        yield {"staff_code": login, "name": name, "is_demo": True,
               "from_on": STAFF_SINCE, "decision": "DEMO", "posts": [{"role": role, "unit": place}]}


def former_communes(path):
    joined = {}
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            key = (row["old_district"].strip(), row["old_ward"].strip())
            joined.setdefault(key, set()).add(row["new_ward_code_gso"].strip())
    for (district, name), communes in sorted(joined.items()):
        yield {"district": district, "name": name, "communes": sorted(communes)}


def write(path, records):
    lines = [unicodedata.normalize("NFC", json.dumps(r, ensure_ascii=False)) for r in records]
    path.write_text("[\n" + ",\n".join(lines) + "\n]\n", "utf-8")


def main():
    data, output = map(pathlib.Path, sys.argv[1:3])
    with open(data / "wards.csv", encoding="utf-8", newline="") as file:
        every = list(csv.DictReader(file))
    city = [row for row in every if row["province_code"] == "01"]
    output.mkdir(parents=True, exist_ok=True)
    write(output / "agencies.json", agencies(city))
    write(output / "units.json", units(city))
    write(output / "roles.json", (dict(zip(("role", "name_vi", "name_en", "confidentiality",
                                            "reaches_below", "rights"), role)) for role in ROLES))
    write(output / "demo_staff.json", demo_staff())
    write(output / "communes.json", ({"code": r["code"], "name": r["full_name"],
                                      "province": r["province_code"],
                                      "province_name": r["province_name"]} for r in every))
    write(output / "former_communes.json", former_communes(data / "hanoi_old_to_new.csv"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
