#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Form 04 through HTTP: drafted by who resolves, signed or rejected by the leader, seen by the applicant; and form 05."""
import datetime
import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from office import Office, engines  # noqa: E402

REASON = "Chờ cơ quan phối hợp trả lời ý kiến"


def later(moment, days):
    return (datetime.datetime.fromisoformat(moment) + datetime.timedelta(days=days)).isoformat()


class Extension(unittest.TestCase):
    engine = None
    people = 0

    @classmethod
    def setUpClass(cls):
        cls.office = Office(cls.engine)
        cls.counter = cls.office.officer("demo.quay1")
        cls.appraiser = cls.office.officer("demo.chuyenvien")
        cls.leader = cls.office.officer("demo.lanhdao")
        cls.unit = cls.counter.session["places"][0]["unit_id"]

    @classmethod
    def tearDownClass(cls):
        cls.office.close()

    def receive(self):
        """A dossier that is due three days from now or later, and the token of its receipt."""
        Extension.people += 1
        counter = self.counter
        person = counter.post("/api/desk/people", {"unit_id": self.unit, "person": {
            "kind": "citizen", "name": f"Phạm Thị Hẹn {Extension.people}", "gender": "female", "birth_year": 1990, "addresses": [],
            "consents": {}, "identifiers": [{"kind": "cccd", "number": f"0011900007{Extension.people:02}", "issued_on": None}],
        }}).json()["person"]
        visit = counter.post("/api/desk/visits", {"unit_id": self.unit, "person_id": person, "channel": "direct",
                                                  "on_behalf_of_id": None}).json()["id"]
        soon = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=3)
        for offer in counter.get(f"/api/desk/offers?unit_id={self.unit}").json()["items"]:
            terms = [t["term"] for t in offer["terms"] if t["channel"] == "direct"]
            if offer["bulk"] or offer["record"] != "ours" or not terms:
                continue
            if not terms[0].endswith("working_day") or float(terms[0].split()[0]) < 4:
                continue
            got = counter.post(f"/api/desk/visits/{visit}/receive", {
                "offer_id": offer["offer_id"], "papers": [], "applicant_id": None,
                "fees": [{"code": "fee", "name": "Lệ phí", "amount": 8000}], "fee_method": "cash"})
            if got.status != 200 or datetime.datetime.fromisoformat(got.json()["due_at"]) < soon:
                continue
            code = got.json()["dossier_code"]
            return code, self.seen(code)["follow_token"]
        self.fail("no offer with a term of four working days or more")

    def seen(self, code, by=None):
        answer = (by or self.counter).get(f"/api/desk/dossiers/{code}")
        self.assertEqual(answer.status, 200, answer.body)
        return answer.json()

    def act(self, by, code, name, **what):
        what.setdefault("version", self.seen(code)["version"])
        return by.post(f"/api/desk/dossiers/{code}/{name}", what)

    def draft(self, code, days=7, kind="extension"):
        """At the same time of day, a week on or the first week without a holiday on that day."""
        due = self.seen(code)["due_at"]
        while True:
            answer = self.act(self.appraiser, code, "draft-extension", kind=kind, reason=REASON,
                              new_date=later(due, days))
            if answer.code() != "deadlines.not_a_working_moment":
                return answer
            days += 7

    def waiting(self, by):
        answer = by.get("/api/desk/extensions")
        self.assertEqual(answer.status, 200, answer.body)
        return {row["dossier_code"]: row for row in answer.json()["items"]}

    def test_a_signed_extension_moves_the_due_moment_and_the_applicant_sees_both(self):
        code, token = self.receive()
        before = self.seen(code)
        self.assertEqual(self.draft(code).status, 200)
        self.assertEqual(self.waiting(self.leader)[code]["draft"]["reason"], REASON)
        self.assertNotIn(code, self.waiting(self.office.officer("demo.stp.lanhdao")))

        signed = self.act(self.leader, code, "sign-extension")

        self.assertEqual(signed.status, 200, signed.body)
        after = signed.json()
        self.assertNotEqual(after["due_at"], before["due_at"])
        self.assertEqual(after["original_due_at"], before["due_at"])
        self.assertEqual(after["national_status"], before["national_status"])
        self.assertTrue(after["extended"])
        self.assertEqual([one["kind"] for one in after["appointments"]], ["receipt", "extension"])
        self.assertNotIn(code, self.waiting(self.leader))
        followed = self.office.visitor().post("/api/portal/follow-by-token", {"token": token})
        self.assertEqual([one["promised_at"] for one in followed.json()["appointments"]],
                         [before["promised_at"], after["due_at"]], followed.body)
        self.assertNotIn(self.leader.session["officer"]["name"].encode(), followed.body)
        why = self.office.visitor().post("/api/portal/why-this-date", {"token": token}).json()
        self.assertEqual((why["due"], why["state"]), (after["due_at"], "extended"))
        letter = self.counter.get(f"/api/desk/dossiers/{code}/forms/04?form_no={after['appointments'][1]['form_no']}")
        self.assertEqual((letter.status, letter.headers["content-type"]), (200, "application/pdf"), letter.body[:200])
        self.assertTrue(letter.body.startswith(b"%PDF"))
        again = self.draft(code, days=21)
        self.assertEqual((again.status, again.code()), (409, "dossier.extension_already_extended"))

    def test_a_draft_waits_for_the_leader_alone_who_says_why_not(self):
        code, _ = self.receive()
        none = self.act(self.leader, code, "sign-extension")
        self.assertEqual((none.status, none.code()), (409, "dossier.extension_not_drafted"))
        self.assertEqual(self.draft(code).status, 200)
        self.assertEqual(self.draft(code).code(), "dossier.extension_waits")
        for who in (self.counter, self.appraiser):
            refused = self.act(who, code, "sign-extension")
            self.assertEqual((refused.status, refused.code()), (403, "identity.not_allowed"))
        silent = self.act(self.leader, code, "reject-extension", reason=" ")
        self.assertEqual((silent.status, silent.code(), silent.json()["field"]), (400, "dossier.reason_missing", "reason"))
        stale = self.act(self.leader, code, "sign-extension", version=1)
        self.assertEqual((stale.status, stale.code()), (409, "dossier.stale"))
        rejected = self.act(self.leader, code, "reject-extension", reason="Chưa đủ lý do")
        self.assertEqual(rejected.status, 200, rejected.body)
        self.assertIsNone(rejected.json()["extension_draft"])
        self.assertFalse(rejected.json()["extended"])

    def test_a_draft_names_a_reason_and_a_kind_that_fits_the_time(self):
        code, _ = self.receive()
        due = self.seen(code)["due_at"]
        for what, wanted in ((dict(kind="apology", new_date=later(due, 7), reason=REASON), "dossier.apology_not_needed"),
                             (dict(kind="extension", new_date=due, reason=REASON), "deadlines.extension_not_later"),
                             (dict(kind="extension", new_date=later(due, 7), reason=""), "dossier.reason_missing")):
            answer = self.act(self.appraiser, code, "draft-extension", **what)
            self.assertEqual(answer.code(), wanted, answer.body)
        unknown = self.act(self.appraiser, code, "draft-extension", kind="favour", new_date=due, reason=REASON)
        self.assertEqual(unknown.status, 400, unknown.body)
        may = {one["act"]: one for one in self.seen(code, self.appraiser)["can"]}
        self.assertTrue(may["draft-extension"]["allowed"], may)
        self.assertEqual(may["draft-apology"]["why"], "dossier.apology_not_needed")
        letter = self.counter.get(f"/api/desk/dossiers/{code}/forms/04")
        self.assertEqual((letter.status, letter.code()), (404, "dossier.form_unknown"))

    def test_a_stopped_dossier_prints_form_05(self):
        code, _ = self.receive()
        none = self.counter.get(f"/api/desk/dossiers/{code}/forms/05")
        self.assertEqual((none.status, none.code()), (404, "dossier.form_unknown"))
        self.assertEqual(self.act(self.counter, code, "ask-to-withdraw", reason="Không cần nữa").status, 200)
        stopped = self.act(self.leader, code, "stop", reason="Theo yêu cầu của người nộp", refund=5000)
        self.assertEqual(stopped.status, 200, stopped.body)
        self.assertEqual(stopped.json()["stopped"]["refund"], 5000)
        notice = self.counter.get(f"/api/desk/dossiers/{code}/forms/05")
        self.assertEqual((notice.status, notice.body[:4]), (200, b"%PDF"), notice.body[:200])

    def test_the_leaders_list_says_what_is_the_matter_with_each_task(self):
        answer = self.office.officer("demo.truongphong").get("/api/desk/late")
        self.assertEqual(answer.status, 200, answer.body)
        for row in answer.json()["items"]:
            self.assertTrue(row["alarms"], row)
            self.assertTrue(row["assignee_name"] or row["unit_name"], row)


def load_tests(loader, tests, pattern):
    suite = unittest.TestSuite()
    for name in engines():
        each = type(f"{Extension.__name__}On{name.capitalize()}", (Extension,), {"engine": name})
        suite.addTests(loader.loadTestsFromTestCase(each))
    return suite


if __name__ == "__main__":
    unittest.main()
