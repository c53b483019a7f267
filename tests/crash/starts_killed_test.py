#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""kill -9 while a timer begins internal work in every agency. Afterwards each agency has exactly one piece of work of each
occurrence, none came that was not due, and verify is clean."""
import collections
import datetime
import json
import pathlib
import sys
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from office import Office, engines, motcua  # noqa: E402

TODAY = datetime.date.today().isoformat()
OFTEN, BLOWS = 3, 2

# Ends as soon as it has begun: no agency needs people for it, so it begins in each.
BPMN = f"""<?xml version="1.0" encoding="UTF-8"?>
<b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:m="urn:motcua:bpmn:1" id="d" targetNamespace="t">
<b:process id="p" name="Điểm danh" isExecutable="true" m:kind="internal" m:code="NB.DIEMDANH">
<b:startEvent id="s" name="Đến giờ"><b:timerEventDefinition><b:timeCycle>R{OFTEN}/PT2S</b:timeCycle></b:timerEventDefinition>
</b:startEvent><b:endEvent id="e"/><b:sequenceFlow id="f" sourceRef="s" targetRef="e"/></b:process></b:definitions>"""


class StartsKilled(unittest.TestCase):
    engine = None

    def test_work_that_a_timer_begins_begins_once_in_each_agency_whenever_the_server_is_killed(self):
        self.office = Office(self.engine)
        try:
            self.publish()
            fallen = self.blows()
            self.wait(lambda: self.is_over())
            self.once_in_each_agency()
            print(f"{fallen} of {BLOWS} blows fell while work began")
        finally:
            self.office.close()

    def where(self):
        return dict(data=self.office.engine.folder, database=self.office.engine.database)

    def publish(self):
        path = self.office.engine.folder / "each.bpmn"
        path.write_text(BPMN, "utf-8")
        motcua("process", "publish", path, "--decision", "8/QĐ", "--signed", TODAY, "--from", TODAY, **self.where())

    def get(self, path):
        answer = self.admin.get(path)
        self.assertEqual(answer.status, 200, answer.body[:400])
        return answer.json()

    def occurrences(self):
        lines, after = [], ""
        while True:
            page = self.get(f"/api/admin/occurrences?process=NB.DIEMDANH&limit=200{after}")
            lines += page["items"]
            if not page["next"]:
                return lines
            after = f"&after={page['next']}"

    def start(self):
        return self.get("/api/admin/starts?process=NB.DIEMDANH")["items"][0]

    def is_over(self):
        start = self.start()
        return start["next_at"] is None and start["last_at"] and all(one["is_over"] for one in self.occurrences())

    def wait(self, seen):
        until = time.monotonic() + 120
        while time.monotonic() < until:
            if seen():
                return
            time.sleep(0.02)
        self.fail(f"never: {self.start()}")

    def blows(self):
        """Kills the server as soon as another occurrence is seen. How often work was just beginning?"""
        fallen = 0
        for n in range(1, BLOWS + 1):
            self.admin = self.office.officer("demo.quantri")
            self.wait(lambda: len({one["occurrence"] for one in self.occurrences()}) >= n)
            fallen += any(not one["is_over"] for one in self.occurrences())
            self.office.kill()
            self.office.start()
        self.admin = self.office.officer("demo.quantri")
        return fallen

    def once_in_each_agency(self):
        agencies = {one["agency"] for one in self.get("/api/admin/agencies")["items"]}
        lines = self.occurrences()
        came = collections.defaultdict(list)
        for line in lines:
            self.assertEqual(line["code"], "", line)
            came[line["occurrence"]].append(line["agency_id"])
        self.assertEqual(len(came), OFTEN)
        self.assertEqual(len({one["at"] for one in lines}), OFTEN, "each is of another moment")
        for occurrence, begun in came.items():
            self.assertEqual(sorted(begun), sorted(agencies), occurrence)
        self.assertEqual(len({one["dossier_code"] for one in lines}), OFTEN * len(agencies))
        code, out, _ = motcua("verify", "--json", check=False, **self.where())
        self.assertEqual(code, 0, out)
        self.assertEqual(json.loads(out)["dossiers"], OFTEN * len(agencies), "and nothing beside them")


def load_tests(loader, _tests, _pattern):
    suite = unittest.TestSuite()
    for engine in engines():
        suite.addTests(loader.loadTestsFromTestCase(type(f"StartsKilledOn_{engine}", (StartsKilled,), {"engine": engine})))
    return suite


if __name__ == "__main__":
    unittest.main()
