#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A database of an earlier program becomes one of this program; what does not fit is refused untouched."""
import json
import pathlib
import sqlite3
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import keep  # noqa: E402
from office import Engine, engines, motcua  # noqa: E402

KEPT = pathlib.Path(__file__).resolve().parent / "kept"
# A room that holds nothing of a dossier: without it, this program's database is one of a program before the room.
LATE_ROOM, ITS_TABLES = "http", ["http_idempotency"]


class Upgrade(unittest.TestCase):
    engine = None

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix="motcua-upgrade-")
        cls.backup = pathlib.Path(cls.folder.name) / "backup"
        cls.code = keep.keep(cls.engine, cls.backup)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def setUp(self):
        self.place = Engine(self.engine)
        self.addCleanup(self.place.remove)
        self.where = dict(data=self.place.folder / "data", database=self.place.database)
        motcua("restore", self.backup, **self.where)

    def sql(self, *statements):
        """Answers the rows of the last one."""
        if self.engine == "sqlite":
            with sqlite3.connect(self.where["data"] / "motcua.sqlite") as database:
                for statement in statements:
                    rows = database.execute(statement).fetchall()
            database.close()
            return [[str(cell) for cell in row] for row in rows]
        url = self.place.database
        done = subprocess.run(["psql", "-qAt", "-F", "\t", "-d", url, *[w for s in statements for w in ("-c", s)]],
                              check=True, capture_output=True, text=True)
        return [line.split("\t") for line in done.stdout.splitlines()]

    def steps(self):
        return self.sql("SELECT room, number, name, digest FROM storage_migration ORDER BY room, number")

    def refused(self, *words):
        code, _, err = motcua(*words, "--json", **self.where, check=False)
        return code, json.loads(err.splitlines()[-1])

    def assert_sound(self):
        report = json.loads(motcua("verify", "--json", **self.where)[1])
        self.assertEqual(report["findings"], [])
        self.assertEqual(report["dossiers"], 1)

    def forget_a_room(self):
        self.sql(*[f"DROP TABLE {table}" for table in ITS_TABLES],
                 f"DELETE FROM storage_migration WHERE room = '{LATE_ROOM}'", "SELECT 1")

    def test_a_database_that_lacks_a_step_is_migrated_and_whole(self):
        before = self.steps()
        self.forget_a_room()
        code, problem = self.refused("serve", "--port", "0")
        self.assertEqual((code, problem["code"]), (1, "storage.not_migrated"))
        done = json.loads(motcua("migrate", "--json", **self.where)[1])
        self.assertEqual(done["applied"], [f"{LATE_ROOM} 0001_first"])
        self.assertEqual(self.steps(), before)
        self.assert_sound()
        self.assertEqual(json.loads(motcua("migrate", "--json", **self.where)[1])["applied"], [])

    def test_a_backup_is_made_only_of_what_this_program_can_serve(self):
        self.forget_a_room()
        with tempfile.TemporaryDirectory(prefix="motcua-upgrade-") as folder:
            code, problem = self.refused("backup", pathlib.Path(folder) / "old")
            self.assertEqual((code, problem["code"]), (1, "storage.not_migrated"))
            motcua("migrate", **self.where)
            motcua("backup", pathlib.Path(folder) / "new", **self.where)

    def test_an_edited_step_is_refused_and_nothing_is_changed(self):
        self.forget_a_room()
        self.sql("UPDATE storage_migration SET digest = 'edited' WHERE room = 'people'", "SELECT 1")
        before = self.steps()
        for words in (["migrate"], ["serve", "--port", "0"], ["user", "list"]):
            code, problem = self.refused(*words)
            self.assertEqual((code, problem["code"]), (1, "storage.migration_changed"), words)
            self.assertIn("people 0001_first", problem["text"]["en"])
        self.assertEqual(self.steps(), before)

    def test_a_newer_database_is_refused_and_nothing_is_changed(self):
        self.sql("INSERT INTO storage_migration (room, number, name, digest, applied_at) "
                 "VALUES ('dossiers', 9999, 'of_tomorrow', 'x', 1)", "SELECT 1")
        before = self.steps()
        for words in (["migrate"], ["serve", "--port", "0"]):
            code, problem = self.refused(*words)
            self.assertEqual((code, problem["code"]), (1, "storage.migration_unknown"), words)
            self.assertIn("dossiers 9999_of_tomorrow", problem["text"]["en"])
        self.assertEqual(self.steps(), before)

    def test_every_database_that_was_kept_is_restored_and_verified(self):
        self.assert_sound()
        for backup in sorted(KEPT.glob(f"*-{self.engine}")):
            with self.subTest(backup.name):
                place = Engine(self.engine)
                self.addCleanup(place.remove)
                where = dict(data=place.folder / "data", database=place.database)
                motcua("restore", backup, **where)
                self.assertEqual(json.loads(motcua("verify", "--json", **where)[1])["findings"], [])


def load_tests(loader, _tests, _pattern):
    suite = unittest.TestSuite()
    for name in engines():
        suite.addTests(loader.loadTestsFromTestCase(type(f"Upgrade_{name}", (Upgrade,), {"engine": name})))
    return suite


if __name__ == "__main__":
    unittest.main()
