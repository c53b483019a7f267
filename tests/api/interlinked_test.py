#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Interlinked procedures through HTTP: the three running examples from reception to return, by each agency's own staff."""
import datetime
import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from office import Office, engines, motcua  # noqa: E402

# Who does a step: by the agency that has it and the step's role.
STAFF = {
    "Điểm tiếp nhận và trả kết quả phường Hoàn Kiếm": {"result_desk": "demo.traketqua", "counter_officer": "demo.quay1"},
    "Phòng Văn hóa - Xã hội": {"unit_head": "demo.truongphong", "appraiser": "demo.chuyenvien"},
    "Ủy ban nhân dân phường Hoàn Kiếm": {"leader": "demo.lanhdao"},
    "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân": {"clerk": "demo.vanthu"},
    "Tổ Quản lý hành chính": {"appraiser": "demo.ca.chuyenvien"},
    "Công an phường Hoàn Kiếm": {"leader": "demo.ca.lanhdao"},
    "Bộ phận Thu và Cấp thẻ": {"appraiser": "demo.bhxh.chuyenvien"},
    "Bảo hiểm xã hội cơ sở Hoàn Kiếm": {"leader": "demo.bhxh.lanhdao"},
    "Tổ Quản lý các khoản thu từ đất": {"appraiser": "demo.thue.chuyenvien"},
    "Thuế cơ sở 1 thành phố Hà Nội": {"leader": "demo.thue.lanhdao"},
    "Đội Thẩm duyệt": {"unit_head": "demo.pccc.truongdoi", "appraiser": "demo.pccc.chuyenvien"},
    "Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ - Công an thành phố Hà Nội": {"leader": "demo.pccc.lanhdao"},
    "Văn phòng Đăng ký đất đai": {"appraiser": "demo.dkdd.chuyenvien", "leader": "demo.dkdd.lanhdao",
                                  "clerk": "demo.dkdd.vanthu"},
}


class Interlinked(unittest.TestCase):
    engine = None
    people = 0

    @classmethod
    def setUpClass(cls):
        cls.office = Office(cls.engine)
        cls.counter = cls.office.officer("demo.quay1")
        cls.unit = cls.counter.session["places"][0]["unit_id"]
        cls.signed_in = {}

    @classmethod
    def tearDownClass(cls):
        cls.office.close()

    def officer(self, login):
        if login not in self.signed_in:
            self.signed_in[login] = self.office.officer(login)
        return self.signed_in[login]

    def receive(self, procedure):
        Interlinked.people += 1
        person = self.counter.post("/api/desk/people", {"unit_id": self.unit, "person": {
            "kind": "citizen", "name": f"Trịnh Thị Liên {Interlinked.people}", "gender": "female", "birth_year": 1990,
            "addresses": [], "consents": {},
            "identifiers": [{"kind": "cccd", "number": f"0011900009{Interlinked.people:02}", "issued_on": None}],
        }}).json()["person"]
        visit = self.counter.post("/api/desk/visits", {"unit_id": self.unit, "person_id": person, "channel": "direct",
                                                       "on_behalf_of_id": None}).json()["id"]
        offers = self.counter.get(f"/api/desk/offers?unit_id={self.unit}").json()["items"]
        offer = next(one for one in offers if one["code"] == procedure)
        got = self.counter.post(f"/api/desk/visits/{visit}/receive", {
            "offer_id": offer["offer_id"], "applicant_id": None, "fees": [], "fee_method": "none",
            "papers": [{"code": "TK", "name": "Tờ khai", "originals": 1, "copies": 1, "file_ids": []}]})
        self.assertEqual(got.status, 200, got.body)
        return got.json()["dossier_code"]

    def seen(self, code, by=None):
        answer = (by or self.counter).get(f"/api/desk/dossiers/{code}")
        self.assertEqual(answer.status, 200, answer.body)
        return answer.json()

    def who(self, task):
        self.assertIn(task["unit_name"], STAFF, task)
        return self.officer(STAFF[task["unit_name"]][task["role"]])

    def complete(self, code, task, **more):
        by = self.who(task)
        self.assertEqual(self.seen(code, by)["code"], code, "who has a task sees the papers")
        what = {"version": self.seen(code)["version"], "task_id": task["task_id"], "file_ids": [],
                "next_officer_id": None, **more}
        if task["act"] in ("appraise", "decide"):
            what["proposal"] = "grant"
        answer = by.post(f"/api/desk/dossiers/{code}/complete", what)
        self.assertEqual(answer.status, 200, (task["step"], answer.body))

    def walk(self, code):
        """To the hand-over at the counter; the order in which steps were done."""
        order = []
        for _ in range(30):
            tasks = self.seen(code)["tasks"]
            if tasks[0]["act"] == "return":
                break
            order.append(tasks[0]["step"])
            self.complete(code, tasks[0])
        waiting = self.seen(code)
        self.assertEqual([(t["step"], t["unit_name"]) for t in waiting["tasks"]],
                         [("return_result", waiting["reception_unit"])], "results come back to the place that received")
        token = waiting["follow_token"]
        desk = self.officer("demo.traketqua")
        answer = desk.post(f"/api/desk/dossiers/{code}/return-result", {
            "version": waiting["version"], "receiver_name": "Người nhận", "signed_by": "paper", "task_id": None,
            "receiver_identity": None, "post_code": None})
        self.assertEqual(answer.status, 200, answer.body)
        end = answer.json()
        self.assertEqual(end["status"], "returned")
        self.assertTrue(all(share["state"] == "ended" for share in end["shares"]), end["shares"])
        followed = self.office.visitor().post("/api/portal/follow-by-token", {"token": token}).json()
        self.assertEqual({part["state"] for part in followed["parts"]}, {"ended"})
        return order, end, followed

    def results(self, view):
        return {share["part"]: [result["number"] for result in share["results"]] for share in view["shares"]}

    def test_birth_residence_and_health_card(self):
        code = self.receive("2.000986")
        before = self.seen(code)
        self.assertEqual([share["part"] for share in before["shares"]], ["competent", "police_agency", "insurance_agency"])
        self.assertEqual([share["state"] for share in before["shares"]], ["open", "not_begun", "not_begun"])

        order, end, followed = self.walk(code)

        self.assertEqual(order[:3], ["register", "sign_birth", "issue_birth"])
        self.assertEqual(order[-1], "collect")
        results = self.results(end)
        self.assertTrue(all(len(numbers) == 1 for numbers in results.values()), results)
        self.assertEqual([part["results"] for part in followed["parts"]],
                         [results["competent"], results["police_agency"], results["insurance_agency"]])

    def test_land_transfer_with_tax_notice(self):
        code = self.receive("1.012787")
        order, end, _ = self.walk(code)
        self.assertEqual(order, ["appraise", "assess", "notice", "duty", "draft", "sign", "issue"])
        lead = end["shares"][0]
        self.assertEqual((lead["agency_name"], lead["runs"]), ("Sở Nông nghiệp và Môi trường thành phố Hà Nội", 2))
        self.assertEqual(len(self.results(end)["tax_agency"]), 1)

    def test_construction_with_fire_safety(self):
        code = self.receive("1.013225")
        self.assertEqual({share["state"] for share in self.seen(code)["shares"]}, {"open"}, "both at once")
        fire = self.officer("demo.pccc.truongdoi")
        mine = [row for row in fire.get("/api/desk/work?list=unit").json()["items"] if row["dossier_code"] == code]
        share = next(one for one in self.seen(code)["shares"] if one["part"] == "fire_agency")
        self.assertEqual([row["due_at"] for row in mine], [share["due_at"]])
        self.assertNotEqual(mine[0]["dossier_due_at"], share["due_at"])
        why = fire.get(f"/api/desk/dossiers/{code}/why-this-date?clock=share&of=fire_agency").json()
        self.assertEqual(why["due"], share["due_at"])
        self.assertTrue(why["explanation"])
        slip = self.counter.get(f"/api/desk/dossiers/{code}/forms/transfer")
        self.assertEqual((slip.status, slip.headers["content-type"]), (200, "application/pdf"), slip.body[:200])
        self.assertTrue(slip.body.startswith(b"%PDF"))
        self.walk(code)

    def test_an_agency_beside_the_process_is_asked_for_an_opinion(self):
        code = self.receive("1.013225")
        tasks = {task["step"]: task for task in self.seen(code)["tasks"]}
        self.complete(code, tasks["assign"])
        appraise = next(task for task in self.seen(code)["tasks"] if task["step"] == "appraise")
        asker, asked = self.who(appraise), self.officer("demo.sxd.truongphong")
        self.assertEqual(asked.get(f"/api/desk/dossiers/{code}").status, 404)
        agencies = asker.get("/api/desk/askable-agencies").json()["items"]
        building = next(one["id"] for one in agencies if one["name"].startswith("Sở Xây dựng"))
        due = (datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=3)).isoformat()
        question = {"version": self.seen(code)["version"], "task_id": appraise["task_id"], "agency_id": building,
                    "subject": "Quy hoạch", "content": "Đề nghị cho ý kiến.", "due_at": due, "file_ids": []}
        path = f"/api/desk/dossiers/{code}/ask-consultation"
        before = self.seen(code)["due_at"]
        refused = asker.post(path, {**question, "due_at": "2026-01-05T08:00:00+07:00"})
        self.assertEqual((refused.status, refused.code()), (400, "dossier.consultation_due_past"))
        self.assertEqual(self.counter.post(path, question).status, 403)
        answer = asker.post(path, question)
        self.assertEqual(answer.status, 200, answer.body)
        self.assertEqual(answer.json()["due_at"], before, "it stops no clock")
        work = [row for row in asked.get("/api/desk/work?list=unit").json()["items"] if row["dossier_code"] == code]
        self.assertEqual([(row["act"], row["step_name"]) for row in work], [("consult", "Quy hoạch")])
        opinion = {"version": self.seen(code)["version"], "number": 1, "content": "Phù hợp.", "document_no": "7/SXD", "file_ids": []}
        self.assertEqual(self.officer("demo.sxd.chuyenvien").post(
            f"/api/desk/dossiers/{code}/answer-consultation", opinion).code(), "dossier.consultation_not_yours")
        self.assertEqual(asked.post(f"/api/desk/dossiers/{code}/answer-consultation", {**opinion, "version": 1}).code(), "dossier.stale")
        given = asked.post(f"/api/desk/dossiers/{code}/answer-consultation", opinion)
        self.assertEqual(given.status, 200, given.body)
        self.assertEqual(self.seen(code, asker)["consultations"][0]["answer"], "Phù hợp.")

    def test_the_leader_counts_the_shares_of_every_agency(self):
        code = self.receive("2.000986")
        today = datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=7))).date()
        span = f"from={today - datetime.timedelta(days=1)}&until={today + datetime.timedelta(days=7)}"
        answer = self.officer("demo.lanhdao").get(f"/api/desk/shares?{span}")
        self.assertEqual(answer.status, 200, answer.body)
        ward = next(one for one in answer.json()["items"] if one["agency_name"] == "Ủy ban nhân dân phường Hoàn Kiếm")
        self.assertGreaterEqual(ward["open"], 1)
        self.assertEqual(ward["number"], ward["ended"] + ward["open"])
        self.assertEqual(self.counter.get(f"/api/desk/shares?{span}").status, 403)
        self.assertEqual(self.officer("demo.stp.lanhdao").get(f"/api/desk/shares?{span}").json()["items"], [])
        self.assertIn(code, [row["dossier_code"] for row in self.officer("demo.chuyenvien").get("/api/desk/work?list=unit&limit=200").json()["items"]])

    def test_z_the_log_makes_every_row_again(self):
        where = {"data": self.office.engine.folder, "database": self.office.engine.database}
        self.assertEqual(motcua("verify", **where)[0], 0)


def load_tests(loader, tests, pattern):
    suite = unittest.TestSuite()
    for engine in engines():
        case = type(f"Interlinked_{engine}", (Interlinked,), {"engine": engine})
        suite.addTests(loader.loadTestsFromTestCase(case))
    return suite


if __name__ == "__main__":
    unittest.main()
