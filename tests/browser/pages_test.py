#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Real pages in a real browser: an office's day on the real server, and every page asked by axe."""
import os
import pathlib
import re
import subprocess
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from office import ROOT, Office  # noqa: E402


def run(*command, timeout=900):
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT, timeout=timeout,
                          env={**os.environ, "CHROMIUM": os.environ.get("CHROMIUM", "/usr/bin/chromium")})


class Pages(unittest.TestCase):
    def test_an_office_s_day_goes_through_the_pages_of_the_real_server(self):
        office = Office(extra=["--web", "build/web", "--public-rate", "0"])
        try:
            password = next(iter(Office._passwords.values()))
            done = run("web/run", "look/day.mjs", f"http://127.0.0.1:{office.port}", password)
        finally:
            office.close()
        print(done.stdout[-3000:])
        self.assertEqual(done.returncode, 0, done.stdout[-4000:] + done.stderr[-2000:])
        self.assertRegex(done.stdout, r"[1-9]\d* passed, 0 failed")

    def test_every_page_has_no_axe_violation_and_no_console_error(self):
        built = run("web/build", "--fake")
        self.assertEqual(built.returncode, 0, built.stderr[-2000:])
        done = run("web/run", "look/look.mjs")
        last = re.findall(r"look: (\d+) violations, (\d+) errors", done.stdout)
        self.assertEqual(last, [("0", "0")], done.stdout[-4000:] + done.stderr[-2000:])


if __name__ == "__main__":
    unittest.main()
