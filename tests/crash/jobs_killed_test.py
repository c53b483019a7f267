#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""kill -9 while the server works on its own: timers of processes fire, dossiers go over to a new version, and pass to
another agency. Afterwards each timer has fired once, each dossier has moved once and passed once, and verify is clean."""
import collections
import datetime
import json
import pathlib
import sys
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from office import ROOT, Office, engines, motcua  # noqa: E402

TODAY = datetime.date.today().isoformat()
WARD, ANOTHER = "H26.P00070", "H26.P00004"
ROUNDS, AT_ONCE = 3, 8  # receptions before each blow

REMINDER = """<bpmn:boundaryEvent id="late" name="Nhắc" attachedToRef="assign" cancelActivity="false">
<bpmn:timerEventDefinition><bpmn:timeDuration>PT1S</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent>
<bpmn:userTask id="remind" name="Nhắc việc" motcua:role="unit_head" motcua:agency="competent"/>
<bpmn:sequenceFlow id="late_1" sourceRef="late" targetRef="remind"/>
<bpmn:sequenceFlow id="late_2" sourceRef="remind" targetRef="end"/>
"""


class JobsKilled(unittest.TestCase):
    engine = None

    def test_what_the_server_does_on_its_own_is_done_once_whenever_it_is_killed(self):
        self.office = Office(self.engine)
        try:
            self.codes = []
            self.timers_fire_under_blows()
            self.dossiers_move_and_pass_under_blows()
        finally:
            self.office.close()

    def timers_fire_under_blows(self):
        self.publish("reminded.bpmn", "", "8/QĐ")
        for _ in range(ROUNDS):
            self.receive(AT_ONCE)  # the timers of the first fire while the last are received
            self.office.kill()
            self.office.start()
        self.wait_for("timer_fired")
        self.each_once("timer_fired")

    def dossiers_move_and_pass_under_blows(self):
        self.publish("renamed.bpmn", " (bản mới)", "9/QĐ")
        moves = "/api/admin/processes/ordinary/moves"
        begun = self.office.officer("demo.quantri").post(moves, {"from": 2, "to": 3, "mapping": [], "reason": "Quyết định 9"})
        self.assertEqual(begun.status, 200, begun.body)
        plan = self.office.engine.folder / "plan.json"
        plan.write_text(json.dumps({
            "decision": "5/NQ", "decided_by": "HĐND", "decided_on": TODAY, "effective_on": TODAY,
            "changes": [{"kind": "merged", "before": [WARD], "parts": [
                {"after": ANOTHER, "procedures": [], "domains": [], "communes": [], "units": []}]}]}), "utf-8")
        motcua("organisation", "succeed", plan, **self.where())
        for _ in range(ROUNDS):
            self.office.kill()
            self.office.start()
        self.wait_for("process_moved", "authority_moved")
        self.each_once("process_moved", "authority_moved")

    # --- how

    def where(self):
        return dict(data=self.office.engine.folder, database=self.office.engine.database)

    def publish(self, name, more, decision):
        bpmn = (ROOT / "data" / "processes" / "ordinary.bpmn").read_text("utf-8").replace(
            'name="Quy trình thông thường"', f'name="Quy trình thông thường{more}"').replace(
                "<bpmn:sequenceFlow", REMINDER + "<bpmn:sequenceFlow", 1)
        path = self.office.engine.folder / name
        path.write_text(bpmn, "utf-8")
        motcua("process", "publish", path, "--decision", decision, "--signed", TODAY, "--from", TODAY, **self.where())

    def receive(self, number):
        counter = self.office.officer("demo.quay1")
        unit = counter.session["places"][0]["unit_id"]
        ours = {o["offer"] for o in self.office.officer("demo.quantri").get("/api/admin/offers").json()["items"]
                if o["process"] == "ordinary"}
        offer = next(o["offer_id"] for o in counter.get(f"/api/desk/offers?unit_id={unit}").json()["items"]
                     if o["offer_id"] in ours and not o["bulk"] and any(t["channel"] == "direct" for t in o["terms"]))
        person = counter.post("/api/desk/people", {"unit_id": unit, "person": {
            "kind": "citizen", "name": "Lê Thị Bền", "gender": "female", "birth_year": 1990, "addresses": [], "consents": {},
            "identifiers": []}}).json()["person"]
        for _ in range(number):
            visit = counter.post("/api/desk/visits", {"unit_id": unit, "person_id": person, "channel": "direct", "on_behalf_of_id": None})
            got = counter.post(f"/api/desk/visits/{visit.json()['id']}/receive", {
                "offer_id": offer, "papers": [], "fees": [], "applicant_id": None, "despite_open": True})
            self.assertEqual(got.status, 200, got.body)
            self.codes.append(got.json()["dossier_code"])

    def events(self):
        counter = self.office.officer("demo.quay1")
        return {code: [e["type"] for e in counter.get(f"/api/desk/dossiers/{code}").json()["events"]] for code in self.codes}

    def wait_for(self, *kinds):
        until = time.monotonic() + 90
        while time.monotonic() < until:
            if all(set(kinds) <= set(types) for types in self.events().values()):
                return
            time.sleep(0.5)
        self.fail(f"{kinds} never came to {[c for c, types in self.events().items() if not set(kinds) <= set(types)]}")

    def each_once(self, *kinds):
        for kind in kinds:
            often = collections.Counter({code: types.count(kind) for code, types in self.events().items()})
            self.assertEqual({c: n for c, n in often.items() if n != 1}, {}, kind)
        code, out, _ = motcua("verify", "--json", check=False, **self.where())
        self.assertEqual(code, 0, out)


def load_tests(loader, _tests, _pattern):
    suite = unittest.TestSuite()
    for engine in engines():
        suite.addTests(loader.loadTestsFromTestCase(type(f"JobsKilledOn_{engine}", (JobsKilled,), {"engine": engine})))
    return suite


if __name__ == "__main__":
    unittest.main()
