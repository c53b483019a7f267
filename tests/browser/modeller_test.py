#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A process drawn, checked, tried, approved and compared in a real browser on the real server."""
import os
import pathlib
import subprocess
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from office import ROOT, Office  # noqa: E402


class Modelling(unittest.TestCase):
    def test_a_process_goes_from_a_blank_sheet_to_its_second_version(self):
        office = Office(extra=["--web", "build/web", "--public-rate", "0"])
        try:
            done = subprocess.run(
                ["web/run", "look/modeller.mjs", f"http://127.0.0.1:{office.port}",
                 next(iter(Office._passwords.values()))],
                capture_output=True, text=True, cwd=ROOT, timeout=600,
                env={**os.environ, "CHROMIUM": os.environ.get("CHROMIUM", "/usr/bin/chromium")})
        finally:
            office.close()
        print(done.stdout[-4000:])
        self.assertEqual(done.returncode, 0, done.stdout[-4000:] + done.stderr[-2000:])
        self.assertRegex(done.stdout, r"[1-9]\d* passed, 0 failed")


if __name__ == "__main__":
    unittest.main()
