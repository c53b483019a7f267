#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The real server while what it stands on fails: PostgreSQL away for 20 s, a full and a broken disk, a session
that ended. Each is answered clearly in both languages; nothing is lost or half done; a repeated key acts once."""
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest
import uuid

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from office import ROOT, Office, engines, motcua  # noqa: E402

AWAY_SECONDS = 20
HERE = pathlib.Path(__file__).resolve().parent


class Counter:
    """A counter officer with somebody's visit open and one procedure to receive."""

    def __init__(self, office):
        self.caller = office.officer("demo.quay1")
        self.unit = self.caller.session["places"][0]["unit_id"]
        self.offer = next(o["offer_id"] for o in self.caller.get(f"/api/desk/offers?unit_id={self.unit}").json()["items"]
                          if not o["bulk"] and o["record"] == "ours" and any(t["channel"] == "direct" for t in o["terms"]))
        person = self.caller.post("/api/desk/people", {"unit_id": self.unit, "person": {
            "kind": "citizen", "name": "Đặng Thị Chờ", "gender": "female", "birth_year": 1990, "addresses": [],
            "consents": {}, "identifiers": [{"kind": "cccd", "number": "001190777777", "issued_on": None}]}}).json()["person"]
        self.visit = self.caller.post("/api/desk/visits", {"unit_id": self.unit, "person_id": person, "channel": "direct",
                                                           "on_behalf_of_id": None}).json()["id"]

    def receive(self, key, caller=None, **more):
        return (caller or self.caller).post(f"/api/desk/visits/{self.visit}/receive", {
            "offer_id": self.offer, "papers": [], "fees": [], "applicant_id": None, "despite_open": True}, key=key, **more)

    def received(self):
        page = self.caller.get(f"/api/desk/register?unit_id={self.unit}&from=2020-01-01&until=2099-12-31").json()
        return [row["code"] for row in page["items"]]


def wait_until(true, seconds):
    """Whether it became true in that time; asked again and again, never slept out."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if true():
            return True
        time.sleep(0.1)
    return False


class Faults(unittest.TestCase):
    def refused_in_both_languages(self, ask, status, code):
        for language in ("vi", "en"):
            began = time.monotonic()
            answer = ask({"Accept-Language": language})
            self.assertLess(time.monotonic() - began, 15, "an answer comes in time for the person who waits")
            self.assertEqual((answer.status, answer.code()), (status, code), answer.body)
            self.assertTrue(answer.json()["text"][language], answer.body)
        return answer

    def verified(self, office):
        code, out, _ = motcua("verify", "--json", data=office.engine.folder, database=office.engine.database, check=False)
        self.assertEqual(code, 0, out)


@unittest.skipUnless("postgres" in engines(), "no PostgreSQL")
class DatabaseAway(Faults):
    def setUp(self):
        # A cluster of its own: the others' tests go on beside this one.
        self.cluster = ["--dir", f"{tempfile.gettempdir()}/motcua-pg-away-{os.getpid()}"]
        shared = os.environ["MOTCUA_TEST_POSTGRES"]
        self.addCleanup(os.environ.__setitem__, "MOTCUA_TEST_POSTGRES", shared)
        self.addCleanup(self.pg, "stop")
        os.environ["MOTCUA_TEST_POSTGRES"] = self.pg("start")

    def pg(self, word):
        done = subprocess.run([ROOT / "tools" / "pg_cluster", word, *self.cluster], check=True, capture_output=True, text=True)
        return done.stdout.strip().splitlines()[-1] if done.stdout.strip() else ""

    def test_the_server_outlives_twenty_seconds_without_its_database(self):
        office = Office("postgres")
        self.addCleanup(lambda: office.process.kill() if office.process.poll() is None else None)
        counter = Counter(office)
        before = counter.receive(uuid.uuid4().hex).json()["dossier_code"]
        key = uuid.uuid4().hex
        self.pg("pause")
        back_at = time.monotonic() + AWAY_SECONDS
        answer = self.refused_in_both_languages(lambda headers: counter.receive(key, headers=headers), 503, "http.storage_away")
        self.assertEqual(answer.headers["retry-after"], "5")
        self.refused_in_both_languages(lambda headers: counter.caller.get("/api/desk/work?list=unit", headers=headers),
                                       503, "http.storage_away")
        self.assertEqual(office.visitor().get("/healthz").status, 200)
        self.assertEqual(office.visitor().get("/readyz").status, 503)
        while time.monotonic() < back_at:
            self.assertEqual(counter.receive(key).code(), "http.storage_away")
        self.pg("resume")
        self.assertTrue(wait_until(lambda: office.visitor().get("/readyz").status == 200, 20))
        # The officer presses once more: the same key, one dossier, whatever became of the earlier presses.
        after = counter.receive(key)
        self.assertEqual(after.status, 200, after.body)
        again = counter.receive(key)
        self.assertEqual(again.json()["dossier_code"], after.json()["dossier_code"])
        self.assertEqual(sorted(counter.received()), sorted([before, after.json()["dossier_code"]]))
        self.verified(office)
        self.assertEqual(office.stop(), 0)
        office.log.close()
        office.engine.remove()


class DiskFails(Faults):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="motcua-disk-"))
        cls.library = cls.folder / "failing_disk.so"
        subprocess.run(["clang++-19", "-std=c++23", "-shared", "-fPIC", "-O1", HERE / "failing_disk.cpp", "-o", cls.library], check=True)
        cls.flag = cls.folder / "fails"
        mine = {"LD_PRELOAD": str(cls.library), "MOTCUA_DISK_FAILS": str(cls.flag)}
        cls.office = Office.__new__(Office)
        before = {name: os.environ.get(name) for name in mine}
        os.environ.update(mine)
        try:
            cls.office.__init__("sqlite")
        finally:
            for name, value in before.items():
                os.environ.pop(name) if value is None else os.environ.__setitem__(name, value)
        cls.counter = Counter(cls.office)

    @classmethod
    def tearDownClass(cls):
        cls.office.close()

    def tearDown(self):
        self.flag.unlink(missing_ok=True)

    def acts_once_when_the_disk_is_well_again(self, fault):
        before = self.counter.received()
        key = uuid.uuid4().hex
        self.flag.write_text(fault)
        self.refused_in_both_languages(lambda headers: self.counter.receive(key, headers=headers), 503, "http.storage_away")
        # What citizens ask goes on; a list of persons is not shown, for who saw it could not be kept.
        self.assertEqual(self.office.visitor().get("/api/procedures?q=khai+sinh").status, 200)
        self.refused_in_both_languages(lambda headers: self.counter.caller.get(
            f"/api/desk/register?unit_id={self.counter.unit}&from=2020-01-01&until=2099-12-31", headers=headers), 503, "http.storage_away")
        self.flag.unlink()
        self.assertTrue(wait_until(lambda: self.counter.caller.get("/api/session").status == 200, 20))
        self.assertEqual(self.counter.received(), before, "nothing is half done")
        self.assertTrue(wait_until(lambda: self.counter.receive(key).status == 200, 20))
        code = self.counter.receive(key).json()["dossier_code"]
        self.assertEqual(sorted(self.counter.received()), sorted([*before, code]))
        self.verified(self.office)

    def test_a_full_disk_refuses_acts_and_loses_none(self):
        self.acts_once_when_the_disk_is_well_again("full")

    def test_a_disk_that_gives_errors_refuses_acts_and_loses_none(self):
        self.acts_once_when_the_disk_is_well_again("broken")


class SessionEnded(Faults):
    """The clock of a real server cannot be stepped: the row of the session is made old instead."""

    def setUp(self):
        self.office = Office("sqlite")
        self.addCleanup(self.office.close)
        self.counter = Counter(self.office)

    def make_older(self, column, minutes):
        file = sqlite3.connect(self.office.engine.folder / "motcua.sqlite", timeout=20)
        with file:
            file.execute(f"UPDATE identity_session SET {column} = {column} - ?", (minutes * 60 * 1_000_000,))
        file.close()

    def signed_out_then_finishes(self):
        key = uuid.uuid4().hex
        self.refused_in_both_languages(lambda headers: self.counter.receive(key, headers=headers), 401, "identity.session_expired")
        fresh = self.office.officer("demo.quay1")
        done = self.counter.receive(key, caller=fresh)
        self.assertEqual(done.status, 200, done.body)
        self.assertEqual(self.counter.receive(key, caller=fresh).json()["dossier_code"], done.json()["dossier_code"])

    def test_after_30_idle_minutes_an_act_is_refused_and_done_once_after_signing_in_again(self):
        self.make_older("seen_at", 29)
        self.assertEqual(self.counter.caller.get("/api/session").status, 200)
        self.make_older("seen_at", 31)
        self.signed_out_then_finishes()

    def test_after_12_hours_a_busy_session_ends_too(self):
        self.make_older("opened_at", 12 * 60 + 1)
        self.signed_out_then_finishes()


if __name__ == "__main__":
    unittest.main()
