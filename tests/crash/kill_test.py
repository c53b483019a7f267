#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""kill -9 during a burst of receptions: what was acknowledged is there once, nothing half done, no code twice."""
import collections
import pathlib
import sys
import threading
import unittest
import uuid

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from office import Office, engines, motcua  # noqa: E402

CALLERS = 4
ENOUGH = 60  # acknowledged receptions before the blow


class Killed(unittest.TestCase):
    engine = None

    def test_acknowledged_receptions_survive_once_each_and_a_repeated_key_adds_nothing(self):
        office = Office(self.engine)
        try:
            self.burst_and_kill(office)
        finally:
            office.close()

    def burst_and_kill(self, office):
        counter = office.officer("demo.quay1")
        unit = counter.session["places"][0]["unit_id"]
        offer = self.first_offer(counter, unit)
        acknowledged, sent, enough = [], {}, threading.Event()
        lock = threading.Lock()

        def one_caller(number):
            caller = office.officer("demo.quay1")
            for i in range(1000):
                try:
                    self.one_reception(caller, unit, offer, number, i, acknowledged, sent, lock)
                except (OSError, ValueError, KeyError, AssertionError):
                    return
                if len(acknowledged) >= ENOUGH:
                    enough.set()

        threads = [threading.Thread(target=one_caller, args=(n,)) for n in range(CALLERS)]
        for thread in threads:
            thread.start()
        self.assertTrue(enough.wait(120), "the burst never got going")
        office.kill()
        for thread in threads:
            thread.join()

        office.start()
        counter = office.officer("demo.quay1")
        codes = collections.Counter(self.every_code(counter, unit))
        self.assertEqual([c for c, n in codes.items() if n > 1], [])
        for key, code in acknowledged:
            self.assertEqual(codes[code], 1, f"{code} was acknowledged")
        # The same key after the crash gives the same answer, and no second dossier.
        key, code = acknowledged[-1]
        path, ask = sent[key]
        again = counter.post(path, ask, key=key)
        self.assertEqual(again.json().get("dossier_code"), code, again.body)
        numbers = sorted(int(c.rsplit("-", 1)[1]) for c in codes)
        self.assertEqual(numbers, list(range(1, len(numbers) + 1)), "every number is accounted for")
        code, out, _ = motcua("verify", "--json", data=office.engine.folder, database=office.engine.database, check=False)
        self.assertEqual(code, 0, out)

    @staticmethod
    def first_offer(counter, unit):
        for offer in counter.get(f"/api/desk/offers?unit_id={unit}").json()["items"]:
            if not offer["bulk"] and any(t["channel"] == "direct" for t in offer["terms"]) and offer["record"] == "ours":
                return offer["offer_id"]
        raise AssertionError("nothing is offered")

    @staticmethod
    def one_reception(caller, unit, offer, number, i, acknowledged, sent, lock):
        person = caller.post("/api/desk/people", {"unit_id": unit, "person": {
            "kind": "citizen", "name": "Người Thử Tải", "gender": "female", "birth_year": 1990, "addresses": [],
            "consents": {}, "identifiers": [{"kind": "cccd", "number": f"001190{number:02}{i:04}", "issued_on": None}]}})
        visit = caller.post("/api/desk/visits", {"unit_id": unit, "person_id": person.json()["person"], "channel": "direct", "on_behalf_of_id": None})
        key = uuid.uuid4().hex
        path, ask = f"/api/desk/visits/{visit.json()['id']}/receive", {"offer_id": offer, "papers": [], "fees": [], "applicant_id": None}
        with lock:
            sent[key] = (path, ask)
        answer = caller.post(path, ask, key=key)
        assert answer.status == 200, answer.body
        with lock:
            acknowledged.append((key, answer.json()["dossier_code"]))

    @staticmethod
    def every_code(counter, unit):
        after = ""
        while True:
            page = counter.get(f"/api/desk/register?unit_id={unit}&from=2020-01-01&until=2099-12-31{after}").json()
            yield from (row["code"] for row in page["items"])
            if not page["next"]:
                return
            after = "&after=" + page["next"]


def load_tests(loader, _tests, _pattern):
    suite = unittest.TestSuite()
    for engine in engines():
        suite.addTests(loader.loadTestsFromTestCase(type(f"KilledOn_{engine}", (Killed,), {"engine": engine})))
    return suite


if __name__ == "__main__":
    unittest.main()
