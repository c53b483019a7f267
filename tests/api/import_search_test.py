#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The command line from outside: import, search, user, due, backup and restore, and every command's help."""
import gzip
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from office import MOTCUA, Engine, Office, engines, motcua  # noqa: E402

WIRE = {"code": "OK", "message": "OK", "data": {
    "id": "0192f3a4-0000-7000-8000-000000000001", "code": "1.900009", "name": "Thủ tục qua Cổng", "type": "SPECIFIC",
    "isWard": True, "updatedAt": 1768496400000, "executionMethods": [
        {"submissionMethod": "DIRECT", "processingTime": "2", "processingTimeUnit": "DAY", "fees": []}],
    "executionCases": [{"name": "Nộp", "profileComponents": [{"name": "Đơn", "originalQty": 1, "copyQty": 2}]}],
    "departmentsExecuting": [], "unitGroupsExecuting": [{"name": "Ủy ban nhân dân cấp xã"}],
    "procedureProposal": {"proposalNumber": "7/QĐ", "decisionDate": 1768496400000}}}
LISTED = ("code,name,domains,executing_departments,promulgator,targets,state,type,uuid\r\n"
          "1.900020,\"Thủ tục chỉ có\ntrong danh mục\",Nông nghiệp,Ủy ban,Bộ A,Công dân,ACTIVE,STANDARD,\r\n"
          "1.900021,thiếu ô\r\n")


def record(code, name, days=3):
    return json.dumps({
        "code": code, "name": name, "domain": ["Lĩnh vực thử"], "promulgator": "Bộ Thử nghiệm", "decision_no": "1/QĐ",
        "levels": ["xa"], "subjects": ["Công dân"], "executing": ["Ủy ban nhân dân cấp xã"],
        "steps": [{"name": "", "text": "Nộp rồi nhận."}], "methods": [{
            "channel": "DIRECT", "time_qty": days, "time_unit": "working_day", "text": "",
            "fees": [{"type": "FEE", "value": 5000, "currency": "VND", "text": ""}]}],
        "components": [{"group": "", "name": "Tờ khai", "original": 1, "copy": 0}],
        "legal": [{"no": "1/2026/NĐ", "name": None}], "results": [{"name": "Giấy", "code": "K1"}],
        "requirements": "", "quality": "structured", "url": ""}, ensure_ascii=False)


class OnEngine(unittest.TestCase):
    engine = None

    def setUp(self):
        self.place = Engine(self.engine)
        self.addCleanup(self.place.remove)
        files = tempfile.TemporaryDirectory(prefix="motcua-files-")
        self.addCleanup(files.cleanup)
        self.files = pathlib.Path(files.name)

    def run_it(self, *words, **more):
        return motcua(*words, data=self.place.folder, database=self.place.database, **more)

    def file(self, name, text):
        path = self.files / name
        if name.endswith(".gz"):
            path.write_bytes(gzip.compress(text.encode()))
        else:
            path.write_text(text, "utf-8")
        return path

    def imported(self, *paths):
        code, out, _ = self.run_it("import", "procedures", *paths, "--json")
        self.assertEqual(code, 0)
        return json.loads(out)


class ImportProcedures(OnEngine):
    def counts(self, report):
        return {key: report[key] for key in ("read", "new", "changed", "same", "refused", "unclear")}

    def test_a_malformed_line_in_the_middle_is_refused_by_its_number_and_the_rest_goes_in(self):
        path = self.file("a.jsonl", "\n".join([record("1.900001", "Một"), '{"code":', '"chữ"', record("1.900002", "Hai")]))
        report = self.imported(path)
        self.assertEqual(self.counts(report), {"read": 4, "new": 2, "changed": 0, "same": 0, "refused": 2, "unclear": 0})
        refused = [line for line in report["records"] if line["outcome"] == "refused"]
        self.assertEqual([(line["line"], line["notes"][0]["code"]) for line in refused],
                         [(2, "import.malformed"), (3, "import.malformed")])

    def test_the_same_again_is_nothing_new_and_a_changed_record_is_a_new_version(self):
        path = self.file("a.jsonl", record("1.900001", "Một") + "\n" + record("1.900002", "Hai"))
        self.imported(path)
        again = self.imported(path)
        self.assertEqual(self.counts(again), {"read": 2, "new": 0, "changed": 0, "same": 2, "refused": 0, "unclear": 0})
        changed = self.imported(self.file("b.jsonl", record("1.900001", "Một", days=5) + "\n" + record("1.900002", "Hai")))
        self.assertEqual((changed["changed"], changed["same"]), (1, 1))

    def test_gz_the_portals_own_answer_and_the_list_go_in_beside_each_other(self):
        report = self.imported(self.file("a.jsonl.gz", record("1.900001", "Nén")),
                               self.file("wire.json", json.dumps(WIRE, ensure_ascii=False, indent=1)),
                               self.file("list.csv", LISTED))
        outcomes = {line["code"]: line["outcome"] for line in report["records"] if line["code"]}
        self.assertEqual(outcomes["1.900001"], "new")
        self.assertIn(outcomes["1.900009"], ("new", "unclear"))
        self.assertIn(outcomes["1.900020"], ("new", "unclear"))
        self.assertEqual([line["notes"][0]["code"] for line in report["records"] if line["outcome"] == "refused"],
                         ["import.row_width"])

    def test_a_file_that_cannot_be_read_is_a_fault_named_in_both_languages_and_the_others_go_in(self):
        sound = self.file("a.jsonl", record("1.900001", "Một"))
        code, out, err = self.run_it("import", "procedures", self.files / "absent.jsonl", sound, "--json", check=False)
        self.assertEqual(code, 1)
        self.assertEqual(json.loads(out)["new"], 1)
        self.assertIn("import.no_such_file", err)
        code, _, err = self.run_it("import", "procedures", self.file("x.txt", "hello\nworld\n"), check=False)
        self.assertEqual(code, 1)
        self.assertEqual(len([line for line in err.splitlines() if line.startswith("motcua: ")]), 2)
        self.assertEqual(self.run_it("import", "procedures", check=False)[0], 2)
        self.assertEqual(self.run_it("import", "nothing", check=False)[0], 2)


class Search(OnEngine):
    def setUp(self):
        super().setUp()
        self.imported(self.file("a.jsonl", "\n".join([
            record("1.900001", "Thủ tục đăng ký khai sinh"), record("1.900002", "Cấp giấy phép xây dựng nhà ở riêng lẻ")])))

    def test_an_answer_is_codes_names_and_scores(self):
        found = json.loads(self.run_it("search", "giay khai sinh", "--json", "--limit", "1")[1])
        self.assertEqual([(one["code"], one["name"]) for one in found["results"]], [("1.900001", "Thủ tục đăng ký khai sinh")])
        self.assertGreater(found["results"][0]["score"], 0)
        self.assertIn("1.900002", self.run_it("search", "giấy phép xây dựng")[1])

    def test_a_batch_answers_one_line_for_each_question_empty_ones_too(self):
        questions = "giấy khai sinh\n\nxây nhà\nzzzzqqqq\n"
        path = self.file("questions.txt", questions)
        lines = self.run_it("search", "--batch", path)[1].splitlines()
        self.assertEqual(len(lines), 4)
        answers = [json.loads(line)["results"] for line in lines]
        self.assertEqual(answers[0][0]["code"], "1.900001")
        self.assertEqual(answers[1], [])
        self.assertEqual(answers[2][0]["code"], "1.900002")
        self.assertEqual(self.run_it("search", "--batch", "-", stdin=questions)[1].splitlines(), lines)

    def test_neither_or_both_ways_to_ask_is_a_wrong_use_and_an_absent_file_a_fault(self):
        path = self.file("questions.txt", "x\n")
        for words in (["search"], ["search", "x", "--batch", path], ["search", "x", "--limit", "0"]):
            self.assertEqual(self.run_it(*words, check=False)[0], 2, words)
        code, _, err = self.run_it("search", "--batch", self.files / "absent", "--json", check=False)
        self.assertEqual((code, json.loads(err)["code"]), (1, "import.no_such_file"))


class User(OnEngine):
    def test_an_account_is_made_listed_shut_opened_and_given_a_new_password(self):
        self.run_it("migrate")
        made = json.loads(self.run_it("user", "add", "ba.nam", "--name", "Bà Năm", "--json")[1])
        self.assertEqual(made["login"], "ba.nam")
        self.assertGreaterEqual(len(made["password"]), 12)
        code, _, err = self.run_it("user", "add", "ba.nam", "--name", "Bà Năm", "--json", check=False)
        self.assertEqual((code, json.loads(err)["code"]), (1, "identity.account_exists"))
        self.run_it("user", "disable", "ba.nam")
        listed = json.loads(self.run_it("user", "list", "--json")[1])["accounts"]
        self.assertEqual([(one["login"], one["is_disabled"]) for one in listed], [("ba.nam", True)])
        self.run_it("user", "enable", "ba.nam")
        other = json.loads(self.run_it("user", "password", "ba.nam", "--json")[1])
        self.assertNotEqual(other["password"], made["password"])
        code, _, err = self.run_it("user", "password", "nobody", "--json", check=False)
        self.assertEqual((code, json.loads(err)["code"]), (1, "identity.account_unknown"))
        own = json.loads(self.run_it("user", "password", "ba.nam", "--password-file", "-", "--json",
                                     stdin="mat khau rat dai 2026\n")[1])
        self.assertEqual(own["password"], "mat khau rat dai 2026")

    def test_an_empty_database_says_that_it_was_not_migrated(self):
        code, _, err = self.run_it("user", "list", "--json", check=False)
        self.assertEqual((code, json.loads(err)["code"]), (1, "storage.not_migrated"))


class Backup(unittest.TestCase):
    engine = None

    def test_a_backup_while_serving_is_restored_elsewhere_whole(self):
        office = Office(self.engine)
        self.addCleanup(office.close)
        where = Engine(self.engine)
        self.addCleanup(where.remove)
        folder = tempfile.TemporaryDirectory(prefix="motcua-backup-")
        self.addCleanup(folder.cleanup)
        admin = office.officer("demo.quantri")
        place = admin.get("/api/admin/units").json()["items"][0]
        changed = admin.post(f"/api/admin/units/{place['unit']}/contact", {"address": "1 Phố Sao Lưu", "telephone": "024 111"})
        self.assertEqual(changed.status, 200, changed.body)

        made = json.loads(motcua("backup", f"{folder.name}/one", "--json", data=office.engine.folder,
                                 database=office.engine.database)[1])
        self.assertGreater(made["database_bytes"], 0)
        again = motcua("backup", f"{folder.name}/one", "--json", data=office.engine.folder,
                       database=office.engine.database, check=False)
        self.assertEqual((again[0], json.loads(again[2])["code"]), (1, "storage.backup_not_empty"))
        self.assertEqual(admin.get("/api/session").status, 200)

        to = dict(data=where.folder / "data", database=where.database)
        motcua("restore", f"{folder.name}/one", **to)
        self.assertEqual(json.loads(motcua("verify", "--json", **to)[1])["findings"], [])
        logins = json.loads(motcua("user", "list", "--json", **to)[1])["accounts"]
        self.assertIn("demo.quantri", [one["login"] for one in logins])
        code, _, err = motcua("restore", f"{folder.name}/one", "--json", **to, check=False)
        self.assertEqual((code, json.loads(err)["code"]), (1, "storage.restore_not_empty"))


class Due(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="motcua-due-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def test_a_bad_line_is_answered_in_its_place_and_the_rest_goes_on(self):
        good = json.dumps({"received": "2026-11-23T14:00:00+07:00", "term": "1 working_day"})
        lines = [good, "{", "", json.dumps({"received": "x", "term": "1 working_day"}),
                 json.dumps({"received": "2026-11-23T14:00:00+07:00", "term": "1 eon"}), good]
        path = self.folder / "ask.jsonl"
        path.write_text("\n".join(lines) + "\n", "utf-8")
        code, out, _ = motcua("due", "--batch", path, data=self.folder)
        answers = [json.loads(line) for line in out.splitlines()]
        self.assertEqual((code, len(answers)), (0, len(lines)))
        for at in (0, 5):
            self.assertEqual(answers[at]["due"], "2026-11-25T14:00:00+07:00")  # the 24th is a holiday
        for at in (1, 2, 3, 4):
            self.assertNotIn("due", {key for key, value in answers[at].items() if value}, lines[at])
            self.assertRegex(json.dumps(answers[at]), r'"(deadlines|json)\.[a-z_]+"', lines[at])

    def test_words_that_do_not_fit_are_a_wrong_use_and_a_bad_term_a_refusal(self):
        self.assertEqual(motcua("due", data=self.folder, check=False)[0], 2)
        code, out, _ = motcua("due", "--received", "2026-11-23T14:00", "--term", "1 eon", "--json", data=self.folder, check=False)
        self.assertEqual(code, 1)
        self.assertIn("deadlines.", out)
        self.assertEqual(motcua("due", "--batch", self.folder / "absent", data=self.folder, check=False)[0], 3)


class RootKey(unittest.TestCase):
    """The key that signs the daily roots guards the data from whoever holds it (decision 0160)."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="motcua-root-")
        self.addCleanup(folder.cleanup)
        self.data = pathlib.Path(folder.name) / "data"
        motcua("migrate", data=self.data)

    def test_a_key_in_the_data_folder_is_warned_of_and_one_beside_it_is_not(self):
        warned = motcua("verify", data=self.data, env={"LANG": "en_US.UTF-8", "LC_ALL": ""})[2]
        self.assertIn("the key of the daily roots lies in the data folder", warned)
        self.assertTrue((self.data / "keys" / "root.pem").exists())

        beside = self.data.with_name("data-keys")
        beside.mkdir()
        self.assertNotIn("daily roots", motcua("verify", data=self.data, env={"LANG": "en_US.UTF-8", "LC_ALL": ""})[2])
        self.assertEqual((beside / "root.pem").stat().st_mode & 0o777, 0o600)

    def test_a_key_named_by_option_or_environment_is_the_one_used(self):
        key = self.data.parent / "else" / "k.pem"
        motcua("verify", "--root-key", key, data=self.data)
        self.assertTrue(key.exists())
        inside = self.data / ".." / "data" / "k.pem"
        warned = motcua("verify", data=self.data, env={"MOTCUA_ROOT_KEY": str(inside), "LANG": "en_US.UTF-8", "LC_ALL": ""})[2]
        self.assertIn("lies in the data folder", warned)

    def test_a_server_warns_too(self):
        server = subprocess.Popen([str(MOTCUA), "serve", "--port", "0", "--data", str(self.data)],
                                  stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        try:
            self.assertIn("http://", server.stdout.readline())
        finally:
            server.terminate()
            err = server.communicate(timeout=30)[1]
        self.assertIn("app.root_key_in_data", err)


class Help(unittest.TestCase):
    def test_every_command_names_its_options_and_exits_with_0(self):
        def walk(words):
            code, out, err = motcua(*words, "--help", check=False, env={"LANG": "en_US.UTF-8", "LC_ALL": ""})
            self.assertEqual((code, err), (0, ""), words)
            below = out.partition("Subcommands:")[2]
            names = re.findall(r"^  ([a-z][a-z-]*) ", below, re.M)
            for name in names:
                walk([*words, name])
            if words and not names:
                self.assertIn("--data", out, words)
                self.assertIn("--database", out, words)
                lines = out.splitlines() + [""]
                for at, line in enumerate(lines[:-1]):
                    if re.match(r"  -", line):  # its words stand in the second column, there or on the next line
                        self.assertTrue(line[30:].strip() if len(line) > 30 and line[29] == " " else
                                        lines[at + 1].startswith(" " * 30), f"{words}: {line}")
            return names
        top = walk([])
        self.assertLessEqual({"serve", "migrate", "import", "verify", "backup", "restore", "due", "search", "user"}, {*top})

    def test_a_word_that_is_no_command_is_a_wrong_use(self):
        self.assertEqual(motcua("fly", check=False)[0], 2)
        self.assertEqual(motcua(check=False)[0], 2)


def load_tests(loader, _tests, _pattern):
    suite = unittest.TestSuite()
    for name in engines():
        for case in (ImportProcedures, Search, User, Backup):
            suite.addTests(loader.loadTestsFromTestCase(type(f"{case.__name__}_{name}", (case,), {"engine": name})))
    for case in (Due, RootKey, Help):
        suite.addTests(loader.loadTestsFromTestCase(case))
    return suite


if __name__ == "__main__":
    unittest.main()
