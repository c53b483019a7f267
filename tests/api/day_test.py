#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A one-stop office's day through the real server: from the visit to the returned result."""
import pathlib
import sys
import unittest
import uuid

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from office import Office, engines, motcua  # noqa: E402

CARD = "001090012345|012345678|Nguyễn Văn An|03021990|Nam|Số 5, Phường Ba Đình, Hà Nội|12052021"


class Day(unittest.TestCase):
    """Every test is run on each engine by the classes made below."""

    engine = None

    @classmethod
    def setUpClass(cls):
        cls.office = Office(cls.engine)
        cls.counter = cls.office.officer("demo.quay1")
        cls.unit = cls.counter.session["places"][0]["unit_id"]
        offers = cls.counter.get(f"/api/desk/offers?unit_id={cls.unit}").json()["items"]
        cls.offers = offers
        cls.number = 100

    @classmethod
    def tearDownClass(cls):
        cls.office.close()

    # --- steps of the day -------------------------------------------------------------------------

    def person(self):
        type(self).number += 1
        draft = {"kind": "citizen", "name": "Trần Thị Thử Nghiệm", "gender": "female", "born_on": None,
                 "birth_year": 1991, "phone": f"0912{self.number:06}", "email": None,
                 "identifiers": [{"kind": "cccd", "number": f"001191{self.number:06}", "issued_on": None}],
                 "addresses": [], "consents": {}, "is_number_confirmed": False}
        answer = self.counter.post("/api/desk/people", {"unit_id": self.unit, "person": draft})
        self.assertEqual(answer.status, 200, answer.body)
        return answer.json()["person"]

    def offer(self, process):
        """A procedure offered here that runs by this process; the administrator's list knows which."""
        if not hasattr(type(self), "by_process"):
            admin = self.office.officer("demo.quantri")
            rows = admin.get("/api/admin/offers").json()["items"]
            here = {o["offer_id"] for o in self.offers if any(t["channel"] == "direct" for t in o["terms"])}
            type(self).by_process = {}
            for row in rows:
                if row["offer"] in here and row["agency"] != row["place"]:
                    type(self).by_process.setdefault(row["process"], []).append(row)
        return self.by_process[process][0]["offer"]

    def visit(self, person=None):
        answer = self.counter.post("/api/desk/visits", {
            "unit_id": self.unit, "person_id": person or self.person(), "on_behalf_of_id": None,
            "authority_text": None, "channel": "direct", "continues_code": None})
        self.assertEqual(answer.status, 200, answer.body)
        return answer.json()["id"]

    def receive(self, process="ordinary", visit=None, **more):
        ask = {"offer_id": self.offer(process), "case_code": None, "applicant_id": None,
               "papers": [{"code": "TK", "name": "Tờ khai", "originals": 1, "copies": 0, "file_ids": []}],
               "sets": 1, "note": None, "fees": [{"code": "fee", "name": "Lệ phí", "amount": 8000}],
               "fee_method": "cash", "result_by": "counter", "occurred_at": None, "occurred_reason": None,
               "despite_open": False, **more}
        return self.counter.post(f"/api/desk/visits/{visit or self.visit()}/receive", ask)

    def received(self, process="ordinary"):
        answer = self.receive(process)
        self.assertEqual(answer.status, 200, answer.body)
        return answer.json()["dossier_code"]

    def view(self, code, who=None):
        answer = (who or self.counter).get(f"/api/desk/dossiers/{code}")
        self.assertEqual(answer.status, 200, answer.body)
        return answer.json()

    def act(self, account, code, verb, **what):
        who = self.office.officer(account) if isinstance(account, str) else account
        seen = self.view(code, who)
        body = {"version": seen["version"], **what}
        if "task_id" not in what and verb in ("claim", "complete", "send-back", "assign"):
            body["task_id"] = seen["tasks"][0]["task_id"]
        return who.post(f"/api/desk/dossiers/{code}/{verb}", body)

    def done(self, *args, **what):
        answer = self.act(*args, **what)
        self.assertEqual(answer.status, 200, answer.body)
        return answer.json()

    def complete(self, account, code, **what):
        body = {"note": None, "file_ids": [], "outcome": None, "proposal": None, "ground": None,
                "next_officer_id": None, "document": None, **what}
        return self.done(account, code, "complete", **body)

    # --- the promises ---------------------------------------------------------------------------------

    def test_a_dossier_goes_from_the_counter_to_the_returned_result(self):
        code = self.received()
        self.assertRegex(code, r"^H26\..*-\d{6}-\d{4}$")
        self.complete("demo.truongphong", code)
        self.complete("demo.chuyenvien", code, proposal="grant", note="Đủ điều kiện")
        self.complete("demo.lanhdao", code)
        issued = self.complete("demo.vanthu", code)
        self.assertEqual(issued["status"], "finished")
        self.assertEqual(issued["result"]["outcome"], "granted")
        self.assertTrue(issued["result"]["number"].endswith("/KQ"))
        self.assertTrue(issued["on_time"])
        returned = self.done("demo.traketqua", code, "return-result", task_id=None,
                             receiver_name="Trần Thị Thử Nghiệm", receiver_identity=None, signed_by="paper",
                             post_code=None)
        self.assertEqual(returned["status"], "returned")
        self.assertEqual(returned["national_status"], 10)
        self.assertEqual([t["type"] for t in returned["events"]][0], "received")

    def test_one_visit_takes_several_dossiers_with_one_total(self):
        visit = self.visit()
        self.assertEqual(self.receive("ordinary", visit).status, 200)
        self.assertEqual(self.receive("on_the_spot", visit).status, 200)
        seen = self.counter.get(f"/api/desk/visits/{visit}").json()
        self.assertEqual(len(seen["items"]), 2)
        self.assertEqual(seen["fee_total"], 16000)

    def test_the_same_person_and_procedure_still_open_is_warned_of(self):
        person = self.person()
        self.assertEqual(self.receive(visit=self.visit(person)).status, 200)
        again = self.receive(visit=self.visit(person))
        self.assertEqual(again.code(), "dossier.same_open")
        self.assertEqual(self.receive(visit=self.visit(person), despite_open=True).status, 200)

    def test_forms_02_and_03_at_the_counter_leave_no_dossier_and_print(self):
        visit = self.visit()
        offer = self.offer("ordinary")
        asked = self.counter.post(f"/api/desk/visits/{visit}/ask-to-complete", {
            "offer_id": offer, "case_code": None, "reason": "Thiếu giấy tờ",
            "papers": [{"code": None, "name": "Giấy khai sinh", "originals": 1, "copies": 0, "file_ids": []}]})
        self.assertEqual(asked.status, 200, asked.body)
        refused = self.counter.post(f"/api/desk/visits/{visit}/refuse",
                                    {"offer_id": offer, "reason": "Không thuộc thẩm quyền"})
        self.assertEqual(refused.status, 200, refused.body)
        for answer in (asked, refused):
            pdf = self.counter.get(f"/api/desk/visit-items/{answer.json()['item_id']}/form")
            self.assertEqual(pdf.body[:5], b"%PDF-")
        again = self.counter.post("/api/desk/visits", {
            "unit_id": self.unit, "person_id": self.person(), "on_behalf_of_id": None, "authority_text": None,
            "channel": "direct", "continues_code": asked.json()["form_no"]})
        self.assertEqual(again.status, 200, again.body)

    def test_a_supplement_is_asked_for_once_and_restarts_the_term(self):
        code = self.received()
        self.complete("demo.truongphong", code)
        ask = dict(papers=[{"code": None, "name": "Giấy xác nhận", "originals": 1, "copies": 0, "file_ids": []}],
                   reason="Thiếu giấy xác nhận", late_reason=None)
        asked = self.done("demo.chuyenvien", code, "ask-supplement", **ask)
        self.assertEqual((asked["status"], asked["national_status"]), ("waiting_supplement", 5))
        self.assertIsNone(asked["due_at"])
        answered = self.done(self.counter, code, "take-supplement", papers=ask["papers"], note=None)
        self.assertEqual(answered["status"], "in_progress")
        self.assertEqual(answered["due_at"], answered["promised_at"])
        self.assertEqual(self.act("demo.chuyenvien", code, "ask-supplement", **ask).code(),
                         "dossier.supplement_already_asked")

    def test_a_refusal_to_resolve_needs_its_ground_and_is_a_result(self):
        code = self.received()
        self.complete("demo.truongphong", code)
        body = dict(note=None, file_ids=[], outcome=None, ground=None, next_officer_id=None, document=None)
        self.assertEqual(self.act("demo.chuyenvien", code, "complete", proposal="refuse", **body).code(),
                         "dossier.ground_missing")
        self.complete("demo.chuyenvien", code, proposal="refuse", ground="Luật Hộ tịch, điều kiện không đáp ứng")
        self.complete("demo.lanhdao", code)
        issued = self.complete("demo.vanthu", code)
        self.assertEqual(issued["result"]["outcome"], "refused")
        self.assertIn("Luật Hộ tịch", issued["result"]["ground"])

    def test_send_back_returns_to_the_very_person_with_a_reason(self):
        code = self.received()
        self.complete("demo.truongphong", code)
        self.complete("demo.chuyenvien", code, proposal="grant")
        self.assertEqual(self.act("demo.lanhdao", code, "send-back", reason=" ").code(), "dossier.reason_missing")
        back = self.done("demo.lanhdao", code, "send-back", reason="Cần làm rõ căn cứ")
        self.assertEqual(back["tasks"][0]["step"], "appraise")
        self.assertTrue(back["tasks"][0]["sent_back"])
        self.assertEqual(back["tasks"][0]["assignee_name"], "Hoàng Thị Mẫu Năm")

    def test_two_officers_at_once_one_wins_and_the_other_is_told_who_and_when(self):
        code = self.received()
        head = self.office.officer("demo.truongphong")
        seen = self.view(code, head)
        body = {"version": seen["version"], "task_id": seen["tasks"][0]["task_id"]}
        self.assertEqual(head.post(f"/api/desk/dossiers/{code}/claim", body).status, 200)
        late = head.post(f"/api/desk/dossiers/{code}/claim", body)
        self.assertEqual((late.status, late.code()), (409, "dossier.stale"))
        self.assertIn("by", str(late.json()["params"]))

    def test_a_double_click_and_a_lost_answer_make_one_dossier(self):
        visit, key = self.visit(), uuid.uuid4().hex
        ask = {"offer_id": self.offer("ordinary"), "case_code": None, "applicant_id": None, "papers": [], "sets": 1,
               "note": None, "fees": [], "fee_method": "none", "result_by": "counter", "occurred_at": None,
               "occurred_reason": None, "despite_open": False}
        first = self.counter.post(f"/api/desk/visits/{visit}/receive", ask, key=key)
        second = self.counter.post(f"/api/desk/visits/{visit}/receive", ask, key=key)
        self.assertEqual(first.status, 200, first.body)
        self.assertEqual(first.json(), second.json())
        other = self.counter.post(f"/api/desk/visits/{visit}/receive", {**ask, "sets": 2}, key=key)
        self.assertEqual(other.code(), "http.idempotency_key_reused")

    def test_certification_is_one_act_with_a_book_number_and_a_fee_by_page(self):
        bulk = next(o for o in self.offers if o["bulk"] and any(f["code"] == "certified_copy" for f in o["fees"]))
        ask = {"unit_id": self.unit, "offer_id": bulk["offer_id"], "person_id": None, "person_name": "Lê Văn Thử",
               "kind": "copy", "copies": 3, "pages": 4, "receipt": False}
        first = self.counter.post("/api/desk/certifications", ask)
        self.assertEqual(first.status, 200, first.body)
        second = self.counter.post("/api/desk/certifications", ask)
        self.assertEqual(second.json()["book_no"], first.json()["book_no"] + 1)
        # TT 226/2016/TT-BTC: 2,000 a page for the first two, 1,000 after, 200,000 a copy at most.
        self.assertEqual(first.json()["fee"], 3 * (2 * 2000 + 2 * 1000))

    def test_paper_goes_in_bundles_and_is_confirmed_per_dossier(self):
        code = self.received()
        waiting = self.counter.get(f"/api/desk/waiting-papers?unit_id={self.unit}").json()["items"]
        row = next(w for w in waiting if w["dossier_code"] == code)
        bundle = self.counter.post("/api/desk/bundles", {
            "from_unit_id": self.unit, "to_unit_id": row["to_unit_id"], "to_post": False, "dossier_codes": [code]})
        self.assertEqual(bundle.status, 200, bundle.body)
        self.assertTrue(self.view(code)["paper_place"]["in_transit"])
        pdf = self.counter.get(f"/api/desk/bundles/{bundle.json()['id']}/list")
        self.assertEqual(pdf.body[:5], b"%PDF-")
        head = self.office.officer("demo.truongphong")
        confirmed = head.post(f"/api/desk/bundles/{bundle.json()['id']}/confirm",
                              {"items": [{"dossier_code": code, "ok": True, "reason": None}]})
        self.assertEqual(confirmed.json()["state"], "confirmed", confirmed.body)
        self.assertFalse(self.view(code)["paper_place"]["in_transit"])

    def test_withdrawal_is_asked_and_then_stopped_with_form_05(self):
        code = self.received()
        self.done(self.counter, code, "ask-to-withdraw", reason="Không còn nhu cầu")
        stopped = self.done("demo.lanhdao", code, "stop", reason="Theo yêu cầu của người nộp", refund=8000)
        self.assertEqual((stopped["status"], stopped["national_status"]), ("stopped", 8))

    def test_a_receipt_is_voided_and_printed_again_with_a_reason(self):
        code = self.received()
        before = self.view(code)["receipt_no"]
        again = self.done(self.counter, code, "reprint", reason="Máy in kẹt giấy")
        self.assertNotEqual(again["receipt_no"], before)
        self.assertFalse(again["receipt_voided"])
        types = [e["type"] for e in again["events"]]
        self.assertIn("receipt_voided", types)

    def test_forms_of_a_dossier_are_pdf(self):
        code = self.received()
        for form in ("01", "06"):
            answer = self.counter.get(f"/api/desk/dossiers/{code}/forms/{form}")
            self.assertEqual((answer.status, answer.body[:5]), (200, b"%PDF-"), form)
        svg = self.counter.get(f"/api/desk/dossiers/{code}/diagram")
        self.assertIn(b"<svg", svg.body)
        day = self.counter.get(f"/api/desk/day-sheet?unit_id={self.unit}")
        self.assertEqual(day.body[:5], b"%PDF-")

    def test_the_citizen_follows_by_code_a_little_and_by_the_receipt_more(self):
        code = self.received()
        token = self.view(code)["follow_token"]
        visitor = self.office.visitor()
        little = visitor.post("/api/portal/follow", {"code": code}).json()
        self.assertEqual(set(little), {"code", "status", "promised_at"})
        more = visitor.post("/api/portal/follow-by-token", {"token": token}).json()
        self.assertEqual(more["code"], code)
        self.assertTrue(all(step["by"] == "" for step in more["steps"]))
        self.assertEqual(visitor.post("/api/portal/follow-by-token", {"token": token[:-1] + "!"}).code(),
                         "dossier.token_wrong")
        why = visitor.post("/api/portal/why-this-date", {"token": token}).json()
        self.assertGreater(len(why["explanation"]), 0)

    def test_the_day_sheet_counts_what_was_received_and_the_cash(self):
        before = self.counter.get(f"/api/desk/day?unit_id={self.unit}").json()
        self.received()
        after = self.counter.get(f"/api/desk/day?unit_id={self.unit}").json()
        self.assertEqual(len(after["receptions"]), len(before["receptions"]) + 1)
        self.assertEqual(after["cash_total"], before["cash_total"] + 8000)

    def test_a_card_s_qr_gives_a_draft_and_a_broken_one_names_the_field(self):
        found = self.counter.post("/api/desk/people/find", {"qr": CARD, "number": None, "name": None})
        self.assertEqual(found.status, 200, found.body)
        self.assertEqual(found.json()["draft"]["name"], "Nguyễn Văn An")
        broken = self.counter.post("/api/desk/people/find", {"qr": "001090012345|x", "number": None, "name": None})
        self.assertEqual(broken.code(), "people.qr_unreadable")

    def test_a_file_is_kept_judged_and_given_only_to_who_may_see_it(self):
        pdf = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n" \
              b"xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000052 00000 n \n" \
              b"trailer<</Size 3/Root 1 0 R>>\nstartxref\n98\n%%EOF\n"
        kept = self.counter.send("POST", "/api/desk/files", pdf,
                                 headers={"Content-Type": "application/pdf", "X-File-Name": "to-khai.pdf"})
        self.assertEqual(kept.status, 200, kept.body)
        file_id = kept.json()["file_id"]
        got = self.counter.get(f"/api/desk/files/{file_id}")
        self.assertEqual(got.body, pdf)
        self.assertIn("sandbox", got.headers["content-security-policy"])
        foreign = self.office.officer("demo.stp.chuyenvien").get(f"/api/desk/files/{file_id}")
        self.assertEqual(foreign.status, 404)
        html = self.counter.send("POST", "/api/desk/files", b"<html><script>alert(1)</script>",
                                 headers={"Content-Type": "application/pdf", "X-File-Name": "x.pdf"})
        self.assertEqual(html.code(), "documents.type_mismatch")

    def test_a_foreign_agency_sees_nothing_of_the_dossier(self):
        code = self.received()
        foreign = self.office.officer("demo.stp.chuyenvien")
        for path in ("", "/why-this-date", "/diagram", "/forms/01"):
            self.assertEqual(foreign.get(f"/api/desk/dossiers/{code}{path}").code(), "dossier.not_found", path)
        found = foreign.post("/api/desk/search", {"text": code, "number": None, "after": None})
        self.assertEqual(found.json()["items"], [])
        admin = self.office.officer("demo.quantri")
        self.assertIn(admin.get(f"/api/desk/dossiers/{code}").status, (403, 404))

    def test_z_verify_finds_nothing_after_the_day(self):
        code, out, _ = motcua("verify", "--json", data=self.office.engine.folder,
                              database=self.office.engine.database, check=False)
        self.assertEqual(code, 0, out)


def load_tests(loader, _tests, _pattern):
    suite = unittest.TestSuite()
    for engine in engines():
        made = type(f"DayOn_{engine}", (Day,), {"engine": engine})
        suite.addTests(loader.loadTestsFromTestCase(made))
    return suite


if __name__ == "__main__":
    unittest.main()
