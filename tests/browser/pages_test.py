#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Real pages in a real browser: an office's day on the real server, and every page asked by axe."""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from office import ROOT, Office, motcua  # noqa: E402


def run(*command, timeout=900):
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT, timeout=timeout,
                          env={**os.environ, "CHROMIUM": os.environ.get("CHROMIUM", "/usr/bin/chromium")})


class Pages(unittest.TestCase):
    def walk(self, script, *more, with_demo=False):
        """A walk through the pages of a real server; ends with how many of its steps passed."""
        scans = tempfile.mkdtemp(prefix="motcua-scans-")
        office = Office(extra=["--web", "build/web", "--public-rate", "0", "--scan-folder", scans])
        try:
            if with_demo:
                office.stop()
                motcua("demo", data=office.engine.folder)
                # Playing the dossiers gives the staff their passwords anew.
                Office._tell_passwords(motcua("user", "demo-passwords", "--json", data=office.engine.folder)[1])
                office.start()
            password = next(iter(Office._passwords.values()))
            done = run("web/run", f"look/{script}.mjs", f"http://127.0.0.1:{office.port}", password,
                       *(scans if one == "{scans}" else one for one in more))
        finally:
            office.close()
            shutil.rmtree(scans, ignore_errors=True)
        print(done.stdout[-6000:])
        self.assertEqual(done.returncode, 0, done.stdout[-4000:] + done.stderr[-2000:])
        self.assertRegex(done.stdout, r"[1-9]\d* passed, 0 failed")

    def test_an_office_s_day_goes_through_the_pages_of_the_real_server(self):
        self.walk("day")

    def test_sessions_that_end_double_clicks_and_lost_answers_lose_and_double_nothing(self):
        self.walk("faults")

    def test_paper_comes_in_by_camera_and_scanner_and_goes_on_under_the_hand_scanner(self):
        self.walk("papers", "{scans}")

    def test_every_page_of_a_ward_s_six_weeks_is_whole_in_both_languages_and_on_a_phone(self):
        self.walk("tour", with_demo=True)

    def test_every_page_has_no_axe_violation_and_no_console_error(self):
        built = run("web/build", "--fake")
        self.assertEqual(built.returncode, 0, built.stderr[-2000:])
        done = run("web/run", "look/look.mjs")
        last = re.findall(r"look: (\d+) violations, (\d+) errors", done.stdout)
        self.assertEqual(last, [("0", "0")], done.stdout[-4000:] + done.stderr[-2000:])


if __name__ == "__main__":
    unittest.main()
