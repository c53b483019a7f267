#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What an administrator does: calendars, imports, officers, places, offers and templates."""
import datetime
import json
import pathlib
import subprocess
import sys
import tempfile
import time
import unittest
import uuid

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from office import Office, engines, motcua  # noqa: E402

TODAY = (datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=7)).date()


def record(code, name):
    return json.dumps({
        "code": code, "name": name, "domain": ["Lĩnh vực thử"], "promulgator": "Bộ Tư pháp", "decision_no": "1/QĐ",
        "levels": ["xa"], "subjects": ["Công dân"], "executing": ["Ủy ban nhân dân cấp xã"],
        "steps": [{"name": "", "text": "Nộp."}], "methods": [{
            "channel": "DIRECT", "time_qty": 3, "time_unit": "working_day", "text": "",
            "fees": [{"type": "FEE", "value": 5000, "currency": "VND", "text": ""}]}],
        "components": [{"group": "", "name": "Tờ khai", "original": 1, "copy": 0}],
        "legal": [{"no": "1/2026/NĐ", "name": None}], "results": [{"name": "Giấy", "code": "K1"}],
        "requirements": "", "quality": "structured", "url": ""}, ensure_ascii=False)


class Admin(unittest.TestCase):
    engine = None

    @classmethod
    def setUpClass(cls):
        cls.office = Office(cls.engine)
        cls.admin = cls.office.officer("demo.quantri")
        cls.counter = cls.office.officer("demo.quay1")
        cls.unit = cls.counter.session["places"][0]["unit_id"]
        cls.number = 0

    @classmethod
    def tearDownClass(cls):
        cls.office.close()

    @classmethod
    def receive(cls):
        cls.number += 1
        person = cls.counter.post("/api/desk/people", {"unit_id": cls.unit, "person": {
            "kind": "citizen", "name": "Lý Thị Quản Trị", "gender": "female", "birth_year": 1990, "addresses": [], "consents": {},
            "identifiers": [{"kind": "cccd", "number": f"0011900077{cls.number:02}", "issued_on": None}]}}).json()["person"]
        visit = cls.counter.post("/api/desk/visits", {"unit_id": cls.unit, "person_id": person, "channel": "direct",
                                                      "on_behalf_of_id": None}).json()["id"]
        for offer in cls.counter.get(f"/api/desk/offers?unit_id={cls.unit}").json()["items"]:
            if offer["bulk"] or not any(t["channel"] == "direct" and "working_day" in t["term"] for t in offer["terms"]):
                continue
            got = cls.counter.post(f"/api/desk/visits/{visit}/receive", {"offer_id": offer["offer_id"], "papers": [],
                                                                         "fees": [], "applicant_id": None})
            if got.status == 200:
                return got.json()["dossier_code"]
        raise AssertionError(got.body)

    def refusal(self, answer):
        self.assertGreaterEqual(answer.status, 400, answer.body)
        said = answer.json()
        self.assertTrue(said["text"]["vi"] and said["text"]["en"], said)
        return answer.status, said["code"], said.get("field", "")

    # --- calendars --------------------------------------------------------------------------------

    def test_a_closure_is_looked_at_first_then_decided_and_says_who_and_can_be_revoked(self):
        code = self.receive()
        due = self.counter.get(f"/api/desk/dossiers/{code}").json()["due_at"]
        day = due[:10]
        ask = {"kind": "closed", "day": day, "decision_no": "15/QĐ-UBND", "decision_on": TODAY.isoformat(), "reason": "Bão số 12"}
        preview = self.admin.post("/api/admin/closures/preview", ask).json()
        mine = [one for one in preview["items"] if one["dossier_code"] == code]
        self.assertEqual(len(mine), 1, preview)
        self.assertEqual(preview["touched"], len(preview["items"]))
        self.assertEqual(mine[0]["due_at"], due)
        self.assertGreater(mine[0]["new_due_at"], due)
        self.assertEqual(self.counter.get(f"/api/desk/dossiers/{code}").json()["due_at"], due, "a preview changes nothing")

        self.recomputed(self.admin.post("/api/admin/closures", ask))
        self.assertEqual(self.counter.get(f"/api/desk/dossiers/{code}").json()["due_at"], mine[0]["new_due_at"])
        line = self.closure(day)
        self.assertEqual((line["kind"], line["decision"], line["reason"]), ("closure", "15/QĐ-UBND", "Bão số 12"))
        self.assertEqual(line["recorded_by"], self.admin.session["officer"]["name"])
        self.assertEqual(self.refusal(self.admin.post("/api/admin/closures", ask))[1], "deadlines.not_a_working_day")

        back = {**ask, "kind": "revoked", "statement": line["statement"], "decision_no": "16/QĐ-UBND"}
        again = self.admin.post("/api/admin/closures/preview", back).json()
        self.assertIn(code, [one["dossier_code"] for one in again["items"]])
        self.recomputed(self.admin.post("/api/admin/closures", back))
        self.assertEqual(self.counter.get(f"/api/desk/dossiers/{code}").json()["due_at"], due)
        self.assertEqual(self.closure(day)["known_until"], TODAY.isoformat())
        unknown = {**back, "statement": str(uuid.uuid4())}
        self.assertEqual(self.refusal(self.admin.post("/api/admin/closures", unknown))[:2], (404, "deadlines.rule_not_found"))
        self.assertEqual(self.refusal(self.admin.post("/api/admin/closures", {**ask, "kind": "eaten"}))[1:], ("json.bad_value", "kind"))
        self.assertEqual(self.refusal(self.admin.post("/api/admin/closures", {**ask, "decision_no": " "}))[1:],
                         ("deadlines.decision_needed", "decision"))

    def recomputed(self, decided):
        """Open dossiers are computed anew by a job beside the counters' work."""
        self.assertEqual(decided.status, 200, decided.body)
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            rows = self.admin.get("/api/admin/recomputations").json()["items"]
            mine = next(one for one in rows if one["id"] == decided.json()["recomputation"])
            if mine["ended_at"]:
                self.assertGreaterEqual(mine["moved"], 1)
                return
        self.fail(f"not computed anew within 30 s: {mine}")

    def closure(self, day):
        lines = self.admin.get(f"/api/admin/closures?year={day[:4]}").json()["items"]
        found = [one for one in lines if one["on_day"] == day and one["recorded_at"]]
        self.assertEqual(len(found), 1, lines)
        return found[0]

    def test_the_list_of_a_year_holds_the_programs_own_days_too_in_order(self):
        lines = self.admin.get("/api/admin/closures?year=2026").json()["items"]
        days = [one["on_day"] for one in lines]
        self.assertEqual(days, sorted(days))
        own = [one for one in lines if one["on_day"] == "2026-09-02"]
        self.assertEqual([(one["kind"], one["statement"], one["recorded_at"]) for one in own], [("holiday", None, None)])
        self.assertTrue(own[0]["decision"], "the source is said")

    def test_the_versions_of_a_calendar_tell_years_and_hours(self):
        known = self.admin.get("/api/admin/calendars").json()
        self.assertEqual(known["items"][0]["calendar"], "H26")
        years = {one["year"]: one["is_provisional"] for one in known["versions"] if one["year"]}
        self.assertEqual((years[2026], years[2027]), (False, True))
        hours = [one for one in known["versions"] if not one["year"]]
        self.assertEqual(hours[0]["week"][0], "08:00-12:00 13:00-17:00")
        self.assertEqual(self.admin.get("/api/admin/calendars?calendar=NONE").json()["versions"], [])

    # --- imports ----------------------------------------------------------------------------------

    def test_an_import_tells_what_became_of_each_record_by_outcome_and_page_by_page(self):
        lines = [record(f"1.9100{n:02}", f"Thủ tục {n}") for n in range(7)] + ["{", record("1.910099-Xoa", "Mã lạ")]
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
            file.write("\n".join(lines))
            file.flush()
            motcua("import", "procedures", file.name, data=self.office.engine.folder, database=self.office.engine.database)
        newest = self.admin.get("/api/admin/imports").json()["items"][0]
        self.assertEqual((newest["read"], newest["added"], newest["refused"], newest["unclear"]), (9, 7, 1, 1))
        at = f"/api/admin/imports/{newest['id']}/lines"
        first = self.admin.get(at).json()
        self.assertEqual(first["total"], 9)
        self.assertEqual([one["outcome"] for one in first["items"][:2]], ["refused", "unclear"], "what needs a person first")
        self.assertEqual(first["items"][0]["notes"][0]["code"], "import.malformed")
        self.assertEqual(first["items"][0]["line"], 8)
        seen, after = [], ""
        while True:
            page = self.admin.get(f"{at}?outcome=added&limit=3" + (f"&after={after}" if after else "")).json()
            self.assertEqual(page["total"], 7)
            seen += [one["code"] for one in page["items"]]
            after = page["next"]
            if not after:
                break
        self.assertEqual(seen, [f"1.9100{n:02}" for n in range(7)])
        self.assertEqual(self.refusal(self.admin.get(f"{at}?after=zzz"))[1:], ("http.bad_cursor", "after"))
        self.assertEqual(self.refusal(self.admin.get(f"{at}?outcome=eaten"))[1], "json.bad_value")
        self.assertEqual(self.refusal(self.admin.get(f"/api/admin/imports/{uuid.uuid4()}/lines"))[:2],
                         (404, "catalogue.import_unknown"))

    # --- officers ---------------------------------------------------------------------------------

    def enrolled(self, login):
        made = self.admin.post("/api/admin/officers", {"staff_code": login, "name": "Cán Bộ Mới", "login": login})
        self.assertEqual(made.status, 200, made.body)
        return made.json()

    def line(self, officer):
        return next((one for one in self.admin.get("/api/admin/officers").json()["items"] if one["officer"] == officer), None)

    def test_an_account_that_is_shut_ends_its_sessions_and_opens_again(self):
        made = self.enrolled("shut.me")
        self.assertEqual((self.line(made["officer"])["login"], self.line(made["officer"])["must_change_password"]), ("shut.me", True))
        inside = self.office.visitor()
        self.assertEqual(inside.log_in("shut.me", made["first_password"]).status, 200)
        at = f"/api/admin/officers/{made['officer']}/account"
        self.assertEqual(self.admin.post(at, {"is_open": False}).status, 204)
        self.assertEqual(inside.get("/api/session").status, 401)
        self.assertEqual(self.office.visitor().log_in("shut.me", made["first_password"]).code(), "identity.wrong_credentials")
        self.assertTrue(self.line(made["officer"])["is_disabled"])
        self.assertEqual(self.admin.post(at, {"is_open": True}).status, 204)
        self.assertEqual(self.office.visitor().log_in("shut.me", made["first_password"]).status, 200)
        me = self.admin.session["officer"]["id"]
        self.assertEqual(self.refusal(self.admin.post(f"/api/admin/officers/{me}/account", {"is_open": False}))[1], "identity.own_account")
        self.assertEqual(self.refusal(self.admin.post(f"/api/admin/officers/{uuid.uuid4()}/account", {"is_open": True}))[1],
                         "identity.account_unknown")

    def test_a_post_holds_from_day_to_day_and_ends_with_the_service(self):
        made = self.enrolled("post.me")
        officer, unit = made["officer"], self.unit
        tomorrow = (TODAY + datetime.timedelta(days=1)).isoformat()
        ask = {"officer_id": officer, "role": "counter_officer", "unit_id": unit, "from": TODAY.isoformat(),
               "until": None, "decision": "7/QĐ"}
        roles = [one["role"] for one in self.admin.get("/api/admin/roles").json()["items"]]
        ask["role"] = next(one for one in roles if "counter" in one)
        self.assertEqual(self.admin.post("/api/admin/posts", ask).status, 204)
        self.assertEqual(self.refusal(self.admin.post("/api/admin/posts", ask))[1:], ("organisation.post_exists", "role"))
        wrong = {**ask, "from": tomorrow, "until": TODAY.isoformat()}
        self.assertEqual(self.refusal(self.admin.post("/api/admin/posts", wrong))[1:], ("organisation.bad_period", "from_on"))
        own = {**ask, "officer_id": self.admin.session["officer"]["id"]}
        self.assertEqual(self.refusal(self.admin.post("/api/admin/posts", own))[1], "organisation.own_post")
        posts = self.admin.get(f"/api/admin/officers/{officer}/posts").json()["items"]
        self.assertEqual([(one["from_on"], one["decision"]) for one in posts], [(TODAY.isoformat(), "7/QĐ")])

        early = {"last_day": (TODAY - datetime.timedelta(days=9)).isoformat()}
        at = f"/api/admin/officers/{officer}/end"
        self.assertEqual(self.refusal(self.admin.post(at, early))[1:], ("organisation.bad_period", "last_day"))
        self.assertEqual(self.admin.post(at, {"last_day": TODAY.isoformat()}).status, 204)
        self.assertEqual(self.line(officer)["to_on"], TODAY.isoformat())
        posts = self.admin.get(f"/api/admin/officers/{officer}/posts").json()["items"]
        self.assertEqual(posts[0]["to_on"], TODAY.isoformat(), "posts end with the service")
        self.assertEqual(self.refusal(self.admin.post(f"/api/admin/officers/{uuid.uuid4()}/end", {"last_day": TODAY.isoformat()}))[1],
                         "organisation.officer_unknown")

    # --- places -----------------------------------------------------------------------------------

    def test_the_telephone_of_a_place_is_printed_on_its_receipts(self):
        at = f"/api/admin/units/{self.unit}/contact"
        changed = self.admin.post(at, {"address": "Số 7 Đinh Tiên Hoàng", "telephone": "024 3825 9999"})
        self.assertEqual((changed.status, changed.json()["telephone"]), (200, "024 3825 9999"))
        listed = [one for one in self.admin.get("/api/admin/units").json()["items"] if one["unit"] == self.unit]
        self.assertEqual(listed[0]["address"], "Số 7 Đinh Tiên Hoàng")
        code = self.receive()
        pdf = self.counter.get(f"/api/desk/dossiers/{code}/forms/01")
        self.assertEqual(pdf.headers["content-type"], "application/pdf")
        words = subprocess.run(["pdftotext", "-layout", "-", "-"], input=pdf.body, capture_output=True, check=True).stdout.decode()
        self.assertIn("024 3825 9999", words)
        self.assertEqual(self.refusal(self.admin.post(at, {"address": "", "telephone": "gọi sau"}))[1:],
                         ("organisation.bad_telephone", "telephone"))
        self.assertEqual(self.refusal(self.admin.post(at, {"address": "x" * 301, "telephone": ""}))[1:],
                         ("organisation.bad_address", "address"))
        self.assertEqual(self.refusal(self.admin.post(f"/api/admin/units/{uuid.uuid4()}/contact", {"address": "", "telephone": ""}))[:2],
                         (404, "organisation.unit_unknown"))

    # --- offers -----------------------------------------------------------------------------------

    def offer(self, **change):
        row = self.admin.get("/api/admin/offers").json()["items"][0]
        whole = {"procedure_code": row["code"], "agency_id": row["agency"], "place_id": row["place"], "partner_id": None,
                 "record": "ours", "process_code": row["process"], "fees": [], "decision_no": "8/QĐ", "decision_on": TODAY.isoformat(),
                 "from": TODAY.isoformat(), "terms": [{"channel": "direct", "term": "3 working_day", "source": "8/QĐ"}]}
        return self.admin.post("/api/admin/offers", {**whole, **change})

    def test_an_offer_that_cannot_be_is_refused_at_the_field_of_the_form(self):
        fee = {"code": "a", "name": "", "kind": "charge", "per": "dossier", "channel": None, "amount": 1, "first_count": 0,
               "amount_after": 0, "most": 0, "is_optional": False, "source": ""}
        agency = self.admin.get("/api/admin/offers").json()["items"][0]["agency"]
        for change, wanted in (
                ({}, ("catalogue.already_offered", "procedure_code")),
                ({"procedure_code": "9.999999"}, ("catalogue.procedure_unknown", "procedure_code")),
                ({"decision_no": ""}, ("catalogue.decision_missing", "decision_no")),
                ({"agency_id": str(uuid.uuid4())}, ("catalogue.agency_unknown", "agency_id")),
                ({"partner_id": agency}, ("catalogue.partner_is_competent", "partner_id")),
                ({"process_code": "nothing"}, ("catalogue.process_unknown", "process_code")),
                ({"terms": [{"channel": "direct", "term": "soon", "source": ""}]}, ("catalogue.bad_term", "terms[0]")),
                ({"fees": [fee]}, ("catalogue.bad_fee", "fees[0]"))):
            self.assertEqual(self.refusal(self.offer(**change))[1:], wanted)

    def test_an_offer_ends_and_is_offered_anew_with_its_partner(self):
        rows = [one for one in self.admin.get("/api/admin/offers").json()["items"] if one["valid_until"] == "9999-12-31"]
        row = rows[-1]
        at = f"/api/admin/offers/{row['offer']}/withdraw"
        self.assertEqual(self.refusal(self.admin.post(at, {"last_day": "2020-01-01"}))[1:], ("catalogue.bad_period", "last_day"))
        ended = self.admin.post(at, {"last_day": TODAY.isoformat()})
        self.assertEqual(ended.json()["valid_until"], TODAY.isoformat(), ended.body)
        other = next(one["agency"] for one in self.admin.get("/api/admin/agencies").json()["items"] if one["agency"] != row["agency"])
        anew = self.offer(procedure_code=row["code"], agency_id=row["agency"], place_id=row["place"], partner_id=other,
                          process_code=row["process"] or "ordinary", **{"from": (TODAY + datetime.timedelta(days=1)).isoformat()})
        self.assertEqual((anew.status, anew.json().get("partner")), (200, other), anew.body)

    # --- templates --------------------------------------------------------------------------------

    def test_a_template_is_edited_by_decision_keeps_its_versions_and_the_products_own_is_never_lost(self):
        at = "/api/admin/templates/form_06"
        own = self.admin.get(f"{at}/original").json()["xml"]
        self.assertEqual(self.admin.get(at).json()["xml"], own)
        mine = own.replace("</doc>", "<p>Sửa bởi phường</p></doc>")
        ask = {"xml": mine, "from_on": TODAY.isoformat(), "decision": "9/QĐ-UBND"}
        made = self.admin.put(at, ask)
        self.assertEqual((made.status, made.json().get("is_built_in")), (200, False), made.body)
        versions = self.admin.get(f"{at}/versions").json()["items"]
        self.assertEqual([(one["version"], one["decision"], one["is_built_in"]) for one in versions],
                         [(2, "9/QĐ-UBND", False), (1, "", True)])
        self.assertEqual(versions[0]["made_by"], self.admin.session["officer"]["name"])
        self.assertEqual(self.admin.get(f"{at}/versions/1").json()["xml"], own)
        self.assertEqual(self.admin.get(at).json()["xml"], mine)
        self.assertEqual(self.admin.get(f"{at}/original").json()["xml"], own)
        back = self.admin.put(at, {**ask, "xml": own, "decision": "10/QĐ-UBND"})
        self.assertEqual((back.status, back.json()["version"]), (200, 3))
        self.assertEqual(self.refusal(self.admin.get(f"{at}/versions/77"))[:2], (404, "documents.template_unknown"))
        self.assertEqual(self.refusal(self.admin.get("/api/admin/templates/form_99/versions"))[:2], (404, "documents.template_unknown"))
        self.assertEqual(self.refusal(self.admin.put(at, {**ask, "decision": " "}))[1:], ("documents.decision_missing", "decision"))
        self.assertEqual(self.refusal(self.admin.put(at, {**ask, "from_on": "2020-01-01"}))[1:], ("documents.from_past", "from_on"))

    def test_the_faults_of_a_template_are_told_each_at_its_line(self):
        xml = '<doc size="A5" margins="8 9 11 9" font-size="9.7" title="x" lang="vi-VN">\n<p>{{nobody}}</p>\n<script/>\n</doc>'
        faults = self.admin.post("/api/admin/templates/form_01/faults", {"xml": xml}).json()["items"]
        self.assertEqual([(one["line"], one["code"]) for one in faults],
                         [(2, "pages.unknown_field"), (3, "pages.unknown_element")])
        for verb, path, body in (("POST", "/preview", {"xml": xml}),
                                 ("PUT", "", {"xml": xml, "from_on": TODAY.isoformat(), "decision": "1/QĐ"})):
            answer = self.admin.send(verb, f"/api/admin/templates/form_01{path}", body)
            self.assertEqual(self.refusal(answer)[1:], ("documents.template_faulty", "xml"))
            self.assertIn("2", answer.json()["text"]["vi"])
        own = self.admin.get("/api/admin/templates/form_01/original").json()["xml"]
        self.assertEqual(self.admin.post("/api/admin/templates/form_01/faults", {"xml": own}).json()["items"], [])
        picture = self.admin.post("/api/admin/templates/form_01/preview", {"xml": own})
        self.assertEqual((picture.status, picture.body[1:4]), (200, b"PNG"))


def load_tests(loader, _tests, _pattern):
    suite = unittest.TestSuite()
    for name in engines():
        suite.addTests(loader.loadTestsFromTestCase(type(f"Admin_{name}", (Admin,), {"engine": name})))
    return suite


if __name__ == "__main__":
    unittest.main()
