#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The access matrix: every route of the contract × every role of the demo staff × a foreign agency."""
import json
import pathlib
import sys
import unittest
import uuid

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from office import ROOT, Office, motcua  # noqa: E402

STAFF = ["demo.quay1", "demo.traketqua", "demo.truongphong", "demo.chuyenvien", "demo.lanhdao", "demo.vanthu",
         "demo.stp.chuyenvien", "demo.stp.lanhdao", "demo.quytrinh", "demo.suco", "demo.quantri"]
FOREIGN = ["demo.stp.chuyenvien", "demo.stp.lanhdao", "demo.stp.vanthu", "demo.stp.truongphong", "demo.quantri"]


def rows(contract):
    """(verb, path, permission) of every route."""
    for path, verbs in contract["paths"].items():
        for verb, operation in verbs.items():
            if isinstance(operation, dict) and "x-may" in operation:
                yield verb.upper(), path, operation["x-may"]


class AccessMatrix(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.office = Office()
        cls.contract = json.loads((ROOT / "contract" / "openapi.json").read_text("utf-8"))
        cls.staff = {name: cls.office.officer(name) for name in {*STAFF, *FOREIGN}}
        counter = cls.staff["demo.quay1"]
        unit = counter.session["places"][0]["unit_id"]
        person = counter.post("/api/desk/people", {"unit_id": unit, "person": {
            "kind": "citizen", "name": "Người Thử Quyền", "identifiers": [{"kind": "cccd", "number": "001190000777",
            "issued_on": None}], "gender": "female", "birth_year": 1990, "addresses": [], "consents": {}}}).json()["person"]
        visit = counter.post("/api/desk/visits", {"unit_id": unit, "person_id": person, "channel": "direct", "on_behalf_of_id": None}).json()["id"]
        cls.unit = unit
        for offer in counter.get(f"/api/desk/offers?unit_id={unit}").json()["items"]:
            got = counter.post(f"/api/desk/visits/{visit}/receive", {"offer_id": offer["offer_id"], "papers": [], "fees": [], "applicant_id": None})
            if got.status == 200:
                break
        cls.code = got.json()["dossier_code"]
        cls.visit = visit
        bundle_to = counter.get(f"/api/desk/waiting-papers?unit_id={unit}").json()["items"][0]["to_unit_id"]
        cls.bundle = counter.post("/api/desk/bundles", {"from_unit_id": unit, "to_unit_id": bundle_to, "to_post": False,
                                                        "dossier_codes": [cls.code]}).json()["id"]
        pdf = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n" \
              b"xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000052 00000 n \n" \
              b"trailer<</Size 3/Root 1 0 R>>\nstartxref\n98\n%%EOF\n"
        cls.file = counter.send("POST", "/api/desk/files", pdf, headers={
            "Content-Type": "application/pdf", "X-File-Name": "a.pdf"}).json()["file_id"]

    @classmethod
    def tearDownClass(cls):
        cls.office.close()

    def at(self, path):
        known = {"{code}": self.code, "{visit}": self.visit, "{bundle}": self.bundle, "{file}": self.file,
                 "{form}": "form_01", "{version}": "1", "{incident}": "1"}
        for place, value in known.items():
            path = path.replace(place, value)
        while "{" in path:
            start = path.index("{")
            path = path[:start] + str(uuid.uuid4()) + path[path.index("}") + 1:]
        return path

    def test_the_contract_is_what_the_server_prints(self):
        printed = motcua("openapi")[1]
        self.assertEqual(json.loads(printed), self.contract, "print it again: motcua openapi > contract/openapi.json")

    def test_every_route_refuses_a_visitor_unless_it_is_for_anyone(self):
        visitor = self.office.visitor()
        for verb, path, may in rows(self.contract):
            if may == "be_anyone":
                continue
            answer = visitor.send(verb, self.at(path), {} if verb != "GET" else None)
            self.assertEqual(answer.status, 401, f"{verb} {path}: {answer.body[:200]}")

    def test_every_route_refuses_an_officer_without_its_right(self):
        for name, caller in self.staff.items():
            rights = set(caller.session["rights"])
            for verb, path, may in rows(self.contract):
                if may in ("be_anyone", "be_signed_in") or may in rights:
                    continue
                answer = caller.send(verb, self.at(path), {} if verb != "GET" else None)
                self.assertEqual((answer.status, answer.code()), (403, "identity.not_allowed"),
                                 f"{name} {verb} {path}: {answer.body[:200]}")

    def test_a_foreign_agency_reads_nothing_of_a_dossier_by_any_route(self):
        for name in FOREIGN:
            for verb, path, may in rows(self.contract):
                if not any(place in path for place in ("{code}", "{visit}", "{bundle}", "{file}")):
                    continue
                if may == "be_anyone" or path.startswith("/api/procedures"):
                    continue
                body = None if verb == "GET" else {"version": 1, "reason": "x", "task_id": "1"}
                answer = self.staff[name].send(verb, self.at(path), body)
                self.assertGreaterEqual(answer.status, 400, f"{name} {verb} {path}")
                self.assertNotIn("Người Thử Quyền".encode(), answer.body, f"{name} {verb} {path}")

    def test_lists_of_a_foreign_agency_do_not_hold_the_dossier(self):
        for name in FOREIGN:
            caller = self.staff[name]
            for path in (f"/api/desk/work?list=unit&unit_id={self.unit}", "/api/desk/work?list=mine",
                         f"/api/desk/day?unit_id={self.unit}", f"/api/desk/bundles?unit_id={self.unit}",
                         f"/api/desk/waiting-papers?unit_id={self.unit}", f"/api/desk/late?unit_id={self.unit}",
                         f"/api/desk/register?unit_id={self.unit}&from=2026-01-01&until=2026-12-31"):
                answer = caller.get(path)
                self.assertNotIn(self.code.encode(), answer.body, f"{name} {path}")

    def test_a_change_without_the_csrf_token_is_refused(self):
        caller = self.office.officer("demo.quay1")
        caller.csrf = None
        answer = caller.post(f"/api/desk/visits/{self.visit}/close")
        self.assertEqual(answer.status, 403, answer.body)

    def test_log_in_backs_off_and_never_tells_whether_an_account_exists(self):
        visitor = self.office.visitor()
        wrong = visitor.post("/api/session", {"account": "demo.vanthu", "password": "sai"})
        none = visitor.post("/api/session", {"account": "khong.co", "password": "sai"})
        self.assertEqual((wrong.status, wrong.code()), (none.status, none.code()))
        codes = {visitor.post("/api/session", {"account": "demo.vanthu", "password": "sai"}).code() for _ in range(12)}
        self.assertIn("identity.too_many_attempts", codes)


if __name__ == "__main__":
    unittest.main()
