#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Who saw a dossier: for its leaders and the administrator, nobody else; and looking is written down."""
import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from office import Office, engines  # noqa: E402


class Trace:
    @classmethod
    def setUpClass(cls):
        cls.office = Office(cls.engine)
        counter = cls.office.officer("demo.quay1")
        cls.unit = counter.session["places"][0]["unit_id"]
        person = counter.post("/api/desk/people", {"unit_id": cls.unit, "person": {
            "kind": "citizen", "name": "Người Được Xem", "gender": "male", "birth_year": 1990, "addresses": [],
            "consents": {}, "identifiers": [{"kind": "cccd", "number": "001090000778", "issued_on": None}]}}).json()
        visit = counter.post("/api/desk/visits", {"unit_id": cls.unit, "person_id": person["person"],
                                                  "channel": "direct", "on_behalf_of_id": None}).json()["id"]
        cls.procedure = None
        for offer in counter.get(f"/api/desk/offers?unit_id={cls.unit}").json()["items"]:
            if offer["bulk"] or offer["record"] != "ours":
                continue
            got = counter.post(f"/api/desk/visits/{visit}/receive", {
                "offer_id": offer["offer_id"], "papers": [], "fees": [], "applicant_id": None})
            if got.status == 200:
                cls.procedure = offer["code"]
                break
        cls.code = got.json()["dossier_code"]

    @classmethod
    def tearDownClass(cls):
        cls.office.close()

    def lines(self, caller, path):
        answer = caller.get(path)
        self.assertEqual(answer.status, 200, answer.body)
        return answer.json()["items"]

    def at_desk(self):
        return f"/api/desk/dossiers/{self.code}/trace"

    def test_a_leader_of_its_agency_sees_who_looked(self):
        head = self.office.officer("demo.truongphong")
        head.get(f"/api/desk/dossiers/{self.code}")
        seen = [(line["actor_name"], line["kind"], line["act"])
                for line in self.lines(self.office.officer("demo.lanhdao"), self.at_desk())]
        self.assertIn((head.session["officer"]["name"], "personal_read", "GET /api/desk/dossiers/{code}"), seen)

    def test_looking_at_the_trace_is_in_the_trace(self):
        leader = self.office.officer("demo.lanhdao")
        self.lines(leader, self.at_desk())
        newest = self.lines(leader, self.at_desk())[0]
        self.assertEqual(newest["act"], "GET /api/desk/dossiers/{code}/trace")
        self.assertEqual(newest["actor_name"], leader.session["officer"]["name"])

    def test_the_administrator_sees_it_by_its_code(self):
        admin = self.office.officer("demo.quantri")
        self.assertTrue(self.lines(admin, f"/api/admin/trace?code={self.code}"))
        self.assertEqual(self.lines(admin, "/api/admin/trace?code=H26.00070-200101-9999"), [])

    def test_nobody_else_does(self):
        for name in ("demo.quay1", "demo.chuyenvien", "demo.truongphong", "demo.quantri"):
            answer = self.office.officer(name).get(self.at_desk())
            self.assertEqual((answer.status, answer.code()), (403, "identity.not_allowed"), name)
        answer = self.office.officer("demo.stp.lanhdao").get(self.at_desk())
        self.assertEqual((answer.status, answer.code()), (404, "dossier.not_found"))
        answer = self.office.officer("demo.lanhdao").get(f"/api/admin/trace?code={self.code}")
        self.assertEqual((answer.status, answer.code()), (403, "identity.not_allowed"))

    def test_a_page_that_is_none_is_refused(self):
        answer = self.office.officer("demo.lanhdao").get(self.at_desk() + "?before=x")
        self.assertEqual((answer.status, answer.code()), (400, "json.bad_value"))

    def test_anyone_learns_where_a_procedure_is_received(self):
        answer = self.office.visitor().get(f"/api/procedures/{self.procedure}/places")
        self.assertEqual(answer.status, 200, answer.body)
        places = answer.json()["items"]
        self.assertTrue(places and all(place["name"] for place in places), places)
        self.assertEqual(self.office.visitor().get("/api/procedures/9.999999/places").status, 404)


for name in engines():
    globals()[f"TraceOn{name.capitalize()}"] = type(f"TraceOn{name.capitalize()}", (Trace, unittest.TestCase),
                                                    {"engine": name})

if __name__ == "__main__":
    unittest.main()
