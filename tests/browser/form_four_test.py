#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Form 04 in a real browser on the real server: drafted, rejected, drafted anew, signed, seen on a citizen's phone."""
import datetime
import os
import pathlib
import subprocess
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "api"))
import extension_test  # noqa: E402
from office import ROOT, Office  # noqa: E402


class FormFour(unittest.TestCase):
    def test_an_extension_goes_through_the_pages_of_the_real_server(self):
        office = Office(extra=["--web", "build/web", "--public-rate", "0"])
        try:
            Desk = extension_test.Extension
            desk = Desk()
            Desk.office, Desk.people = office, 0
            Desk.counter, Desk.appraiser, Desk.leader = map(
                office.officer, ("demo.quay1", "demo.chuyenvien", "demo.lanhdao"))
            Desk.unit = Desk.counter.session["places"][0]["unit_id"]
            code, token = desk.receive()
            self.assertEqual(desk.draft(code).status, 200)  # finds a day that is worked
            new_day = datetime.datetime.fromisoformat(desk.seen(code)["extension_draft"]["new_date"])
            self.assertEqual(desk.act(desk.leader, code, "reject-extension", reason="Thử").status, 200)
            done = subprocess.run(
                ["web/run", "look/extension.mjs", f"http://127.0.0.1:{office.port}",
                 next(iter(Office._passwords.values())), code, token, new_day.strftime("%d%m%Y")],
                capture_output=True, text=True, cwd=ROOT, timeout=300,
                env={**os.environ, "CHROMIUM": os.environ.get("CHROMIUM", "/usr/bin/chromium")})
        finally:
            office.close()
        print(done.stdout[-4000:])
        self.assertEqual(done.returncode, 0, done.stdout[-4000:] + done.stderr[-2000:])
        self.assertRegex(done.stdout, r"[1-9]\d* passed, 0 failed")


if __name__ == "__main__":
    unittest.main()
