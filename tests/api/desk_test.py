#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What a desk asks beside the day's acts: its list, its reasons, its news, an officer's new password."""
import concurrent.futures
import contextlib
import http.client
import json
import pathlib
import sys
import threading
import unittest
import uuid

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from office import Office, engines  # noqa: E402


class Desk(unittest.TestCase):
    engine = None

    @classmethod
    def setUpClass(cls):
        cls.office = Office(cls.engine)
        cls.counter = cls.office.officer("demo.quay1")
        cls.head = cls.office.officer("demo.truongphong")
        cls.unit = cls.counter.session["places"][0]["unit_id"]
        cls.codes = [cls.receive(name, n) for n, name in enumerate(["Nguyễn Thị Ánh", "Trần Văn Bình", "Đỗ Minh Đức"])]

    @classmethod
    def tearDownClass(cls):
        cls.office.close()

    @classmethod
    def receive(cls, name, n):
        counter = cls.counter
        person = counter.post("/api/desk/people", {"unit_id": cls.unit, "person": {
            "kind": "citizen", "name": name, "gender": "female", "birth_year": 1990, "addresses": [], "consents": {},
            "identifiers": [{"kind": "cccd", "number": f"00119000088{n}", "issued_on": None}]}}).json()["person"]
        visit = counter.post("/api/desk/visits", {"unit_id": cls.unit, "person_id": person, "channel": "direct",
                                                  "on_behalf_of_id": None}).json()["id"]
        for offer in counter.get(f"/api/desk/offers?unit_id={cls.unit}").json()["items"]:
            if offer["bulk"] or offer["record"] != "ours" or not any(t["channel"] == "direct" for t in offer["terms"]):
                continue
            got = counter.post(f"/api/desk/visits/{visit}/receive", {"offer_id": offer["offer_id"], "papers": [],
                                                                     "fees": [], "applicant_id": None})
            if got.status == 200:
                return got.json()["dossier_code"]
        raise AssertionError(got.body)

    def test_an_act_that_names_no_version_it_saw_is_refused(self):
        for version in (0, -1, -7):
            answer = self.head.post(f"/api/desk/dossiers/{self.codes[0]}/claim", {"version": version, "task_id": "1"})
            self.assertEqual((answer.status, answer.code()), (400, "dossier.version_missing"), version)
            self.assertEqual(answer.json()["field"], "version")

    def test_a_list_an_order_or_a_use_that_does_not_exist_is_refused_by_its_field(self):
        agency = self.head.session["places"][0]["agency_id"]
        for path, field in (("/api/desk/work?list=everybodys", "list"), ("/api/desk/work?order=luck", "order"),
                            (f"/api/desk/reasons?use=gossip&agency_id={agency}", "use"),
                            ("/api/desk/reasons?use=refuse&agency_id=me", "agency_id")):
            answer = self.head.get(path)
            self.assertEqual((answer.status, answer.code()), (400, "json.bad_value"), path)
            self.assertEqual(answer.json()["field"], field)
        searched = self.head.post("/api/desk/work", {"where": {"order": "luck"}, "text": "a"})
        self.assertEqual((searched.status, searched.code()), (400, "json.bad_value"))

    def test_too_many_signatures_and_an_empty_register_are_refused(self):
        leader = self.office.officer("demo.lanhdao")
        many = leader.post("/api/desk/approvals", {"items": [{"code": "x", "task_id": "1", "version": 1}] * 101})
        self.assertEqual((many.status, many.code()), (413, "dossier.too_many_at_once"), many.body)
        empty = self.counter.get(f"/api/desk/register-book?unit_id={self.unit}&from=2020-01-01&until=2020-01-31")
        self.assertEqual((empty.status, empty.code()), (404, "dossier.register_empty"), empty.body)

    def test_paper_that_was_missing_is_found_where_it_should_have_come(self):
        code = self.receive("Vũ Thị Giấy", 5)
        section = self.head.session["places"][0]["unit_id"]
        made = self.counter.post("/api/desk/bundles", {"from_unit_id": self.unit, "to_unit_id": section,
                                                       "to_post": False, "dossier_codes": [code]}).json()
        where = f"/api/desk/bundles/{made['id']}"
        missing = self.head.post(f"{where}/confirm", {"items": [{"dossier_code": code, "ok": False,
                                                                 "reason": "Không có trong túi"}]})
        self.assertEqual(missing.json()["items"][0]["confirmed"], "missing", missing.body)
        ask = {"dossier_code": code, "unit_id": section, "note": "Kẹp nhầm hồ sơ khác"}
        found = self.head.post(f"{where}/find", ask)
        self.assertEqual((found.status, found.json()["items"][0]["confirmed"]), (200, "found"), found.body)
        again = self.head.post(f"{where}/find", ask)
        self.assertEqual((again.status, again.code()), (409, "dossier.paper_not_missing"))
        place = self.counter.get(f"/api/desk/dossiers/{code}").json()["paper_place"]
        self.assertFalse(place["in_transit"])

    def test_the_list_finds_a_name_typed_without_marks(self):
        found = self.head.post("/api/desk/work", {"where": {"list": "unit"}, "text": "do minh"})
        self.assertEqual([row["dossier_code"] for row in found.json()["items"]], [self.codes[2]], found.body)
        nothing = self.head.post("/api/desk/work", {"where": {"list": "unit"}, "text": "khong ai ten the"})
        self.assertEqual(nothing.json()["total"], 0)

    def test_the_list_stands_in_the_order_asked_for_page_by_page(self):
        for order, wanted in (("received", self.codes), ("name", [self.codes[2], self.codes[0], self.codes[1]])):
            seen, after = [], ""
            while True:
                page = self.head.get(f"/api/desk/work?list=unit&limit=1&order={order}"
                                     + (f"&after={after}" if after else "")).json()
                seen += [row["dossier_code"] for row in page["items"]]
                after = page["next"]
                if not after:
                    break
            self.assertEqual([code for code in seen if code in self.codes], wanted, order)

    def test_of_two_who_complete_one_task_at_once_one_wins_and_the_other_is_told_who_and_when(self):
        code = self.receive("Lưu Thị Hai", 7)
        seen = self.head.get(f"/api/desk/dossiers/{code}").json()
        task, = [open["task_id"] for open in seen["tasks"] if open["mine"]]
        ask = {"version": seen["version"], "task_id": task, "next_officer_id": None}
        two = [self.head, self.office.officer("demo.truongphong")]
        together = threading.Barrier(2)

        def complete(who):
            together.wait()
            return who.post(f"/api/desk/dossiers/{code}/complete", ask)

        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            won, lost = sorted(pool.map(complete, two), key=lambda answer: answer.status)
        self.assertEqual((won.status, lost.status), (200, 409), (won.body[:200], lost.body))
        self.assertEqual(lost.code(), "dossier.stale")
        after = self.head.get(f"/api/desk/dossiers/{code}").json()
        last = after["events"][-1]
        self.assertEqual([event["type"] for event in after["events"]].count("task_completed"), 1)
        told = lost.json()["params"]
        self.assertEqual(told["by"], last["by"])
        self.assertEqual(told["at"], last["recorded_at"])

    def test_a_leader_keeps_the_agencys_reasons_and_a_counter_officer_may_not(self):
        agency = self.head.session["places"][0]["agency_id"]
        text = "Bản vẽ chưa có chữ ký của người thiết kế"
        refused = self.counter.post("/api/desk/reasons", {"agency": agency, "use": "refuse", "domain": "", "text": text})
        self.assertEqual((refused.status, refused.code()), (403, "dossier.not_allowed"))
        asked = {"agency": agency, "use": "refuse", "domain": "", "text": text}
        added = self.head.post("/api/desk/reasons", asked)
        self.assertEqual(added.status, 200, added.body)
        again = self.head.post("/api/desk/reasons", asked)
        self.assertEqual((again.status, again.code()), (409, "dossier.reason_known"))
        listed = lambda who: [one["text"] for one in who.get(  # noqa: E731
            f"/api/desk/reasons?use=refuse&agency_id={agency}").json()["items"]]
        self.assertIn(text, listed(self.head))
        self.assertNotIn(text, listed(self.counter), "of an agency he does not act for")
        self.assertTrue(listed(self.counter), "everybody's are his too")
        ended = self.head.post(f"/api/desk/reasons/{added.json()['id']}/end")
        self.assertEqual(ended.status, 204, ended.body)
        self.assertNotIn(text, listed(self.head))
        unknown = self.head.post(f"/api/desk/reasons/{uuid.uuid4()}/end")
        self.assertEqual((unknown.status, unknown.code()), (404, "dossier.reason_unknown"))
        empty = self.head.post("/api/desk/reasons", {**asked, "text": "  "})
        self.assertEqual((empty.status, empty.code()), (400, "dossier.reason_missing"))
        long = self.head.post("/api/desk/reasons", {**asked, "text": "x" * 1001})
        self.assertEqual((long.status, long.code()), (400, "dossier.reason_too_long"))

    def test_a_desk_hears_that_its_list_changed_and_no_more_than_that(self):
        listening = http.client.HTTPConnection("127.0.0.1", self.office.port, timeout=30)
        try:
            unit = self.head.session["places"][0]["unit_id"]
            listening.request("GET", f"/api/desk/events?unit_id={unit}", headers={"Cookie": self.head.cookie})
            stream = listening.getresponse()
            self.assertEqual(stream.status, 200)
            self.assertTrue(stream.getheader("content-type").startswith("text/event-stream"))
            code = self.receive("Lê Thị Nghe", 7)
            heard = {}
            while heard.get("dossier_code") != code:  # what was received before may come first
                line = stream.readline()
                self.assertTrue(line, "the stream ended before it told of " + code)
                if line.startswith(b"data:"):
                    heard = json.loads(line.removeprefix(b"data:"))
                    self.assertEqual({*heard}, {"dossier_code", "unit_id"})
            self.assertEqual(heard["unit_id"], unit)
        finally:
            listening.close()

    def test_a_scan_finds_its_dossier_by_the_receipt_and_the_rest_waits_for_a_person(self):
        at = f"/api/desk/scans?unit_id={self.unit}"
        tray = self.counter.get(at).json()
        folder = self.office.engine.folder / "scans" / tray["folder"]
        receipts = {}
        for n, name in ((3, "Phan Thị Quét"), (4, "Cao Văn Quét")):
            code = self.receive(name, n)
            receipts[code] = self.counter.get(f"/api/desk/dossiers/{code}/forms/01").body
        first, second = receipts
        (folder / "khong-phai.pdf").write_bytes(b"<html>not a page</html>")
        (folder / "to-trang.pdf").write_bytes(self.counter.get(f"/api/desk/day-sheet?unit_id={self.unit}").body)
        with self.listening(self.counter, self.unit) as hear:
            (folder / "scan0001.pdf").write_bytes(receipts[first])
            hear(first)
            (folder / "scan0002.pdf").write_bytes(receipts[second])
            hear(second)  # another look: what had no dossier is put aside by now
        for code in receipts:
            events = self.counter.get(f"/api/desk/dossiers/{code}").json()["events"]
            self.assertEqual([(one["type"], one["by"]) for one in events[1:]], [("files_added", "scanner")])

        waiting = {one["name"]: one for one in self.counter.get(at).json()["items"]}
        self.assertEqual({*waiting}, {"khong-phai.pdf", "to-trang.pdf"})
        wrong, page = waiting["khong-phai.pdf"], waiting["to-trang.pdf"]
        self.assertEqual((wrong["problem"], page["problem"]), ("documents.type_mismatch", ""))
        where = f"/api/desk/scans/{self.unit}"
        self.assertEqual(self.counter.get(f"{where}/{page['id']}").body[:5], b"%PDF-")
        self.assertEqual(self.counter.get(f"{where}/{wrong['id']}").code(), "documents.type_mismatch")
        self.assertEqual(self.counter.post(f"{where}/{wrong['id']}/take").code(), "documents.type_mismatch")
        taken = self.counter.post(f"{where}/{page['id']}/take")
        self.assertEqual(taken.status, 200, taken.body)
        version = self.counter.get(f"/api/desk/dossiers/{first}").json()["version"]
        added = self.counter.post(f"/api/desk/dossiers/{first}/add-files", {
            "version": version, "paper_code": None, "file_ids": [taken.json()["file_id"]]})
        self.assertEqual(added.status, 200, added.body)

        other = self.head.post(f"{where}/{wrong['id']}/dismiss")
        self.assertEqual(other.status, 403, other.body)
        self.assertEqual(self.counter.post(f"{where}/{wrong['id']}/dismiss").status, 204)
        self.assertEqual(self.counter.get(at).json()["items"], [])
        gone = self.counter.post(f"{where}/{wrong['id']}/dismiss")
        self.assertEqual((gone.status, gone.code()), (404, "documents.file_unknown"))

    @contextlib.contextmanager
    def listening(self, officer, unit):
        """Gives a function that returns when the desk has heard that this dossier got a file."""
        connection = http.client.HTTPConnection("127.0.0.1", self.office.port, timeout=60)
        try:
            connection.request("GET", f"/api/desk/events?unit_id={unit}", headers={"Cookie": officer.cookie})
            stream = connection.getresponse()

            def hear(code):
                while True:
                    line = stream.readline()
                    self.assertTrue(line, "the stream ended before it told of " + code)
                    if not line.startswith(b"data:") or json.loads(line.removeprefix(b"data:"))["dossier_code"] != code:
                        continue
                    # News of its reception may still be on the way.
                    if officer.get(f"/api/desk/dossiers/{code}").json()["events"][-1]["type"] == "files_added":
                        return
            yield hear
        finally:
            connection.close()

    def test_a_new_password_ends_the_sessions_and_replaces_every_earlier_one(self):
        admin = self.office.officer("demo.quantri")
        clerk = self.office.officer("demo.vanthu")
        officer = clerk.session["officer"]["id"]
        first = admin.post(f"/api/admin/officers/{officer}/password").json()["first_password"]
        self.assertEqual(clerk.get("/api/desk/work?list=mine").status, 401)
        # The answer was lost and the administrator asks once more: only the last password counts.
        second = admin.post(f"/api/admin/officers/{officer}/password").json()["first_password"]
        self.assertEqual(self.office.visitor().log_in("demo.vanthu", first).status, 401)
        entered = self.office.visitor().log_in("demo.vanthu", second)
        self.assertEqual((entered.status, entered.json()["must_change_password"]), (200, True))
        counter = self.counter.post(f"/api/admin/officers/{officer}/password")
        self.assertEqual(counter.status, 403, counter.body)


def load_tests(loader, _tests, _pattern):
    suite = unittest.TestSuite()
    for name in engines():
        suite.addTests(loader.loadTestsFromTestCase(type(f"Desk_{name}", (Desk,), {"engine": name})))
    return suite


if __name__ == "__main__":
    unittest.main()
