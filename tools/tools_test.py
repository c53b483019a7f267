#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every checker finds the violation planted for it, and is content with a clean tree."""
import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import check_layers  # noqa: E402
import check_refusals  # noqa: E402
import embed_sql  # noqa: E402
import embed_text  # noqa: E402
import tidy  # noqa: E402


class Tree:
    """A small project in a temporary folder, there until the tests end."""

    kept = []

    def __init__(self, files):
        self.kept.append(self)
        self.folder = tempfile.TemporaryDirectory()
        self.root = pathlib.Path(self.folder.name)
        for name, text in files.items():
            path = self.root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")


ARCHITECTURE = {"server": {
    "exempt": [],
    "base": {"level": 0, "calls": []},
    "modules/low": {"level": 1, "calls": ["base"]},
    "modules/high": {"level": 2, "calls": ["base", "modules/low"]},
    "modules/ear": {"level": 2, "calls": ["base"], "hears": ["modules/low"]},
}}


def layer_faults(files, **changes):
    architecture = {"server": {**ARCHITECTURE["server"], **changes}}
    return list(check_layers.faults(architecture, Tree(files).root))


class Layers(unittest.TestCase):
    def test_a_call_down_through_the_face_is_allowed(self):
        self.assertEqual(layer_faults({"modules/high/a.cpp": '#include "modules/low/low.hpp"\n'}), [])

    def test_a_call_up_is_found(self):
        self.assertIn("may not call", layer_faults({"modules/low/a.cpp": '#include "modules/high/high.hpp"\n'})[0])

    def test_an_inner_header_of_another_room_is_found(self):
        self.assertIn("not the face", layer_faults({"modules/high/a.cpp": '#include "modules/low/model/x.hpp"\n'})[0])

    def test_hearing_is_events_only(self):
        self.assertEqual(layer_faults({"modules/ear/a.cpp": '#include "modules/low/events.hpp"\n'}), [])
        self.assertIn("events.hpp only", layer_faults({"modules/ear/a.cpp": '#include "modules/low/low.hpp"\n'})[0])

    def test_an_arrow_that_does_not_go_down_is_found(self):
        found = layer_faults({}, **{"modules/low": {"level": 2, "calls": ["modules/high"]}})
        self.assertIn("calls go down", found[0])

    def test_an_unknown_room_and_a_homeless_file_are_found(self):
        self.assertIn("does not know", layer_faults({"modules/new/a.cpp": ""})[0])
        self.assertIn("stands in no room", layer_faults({"lost/a.cpp": ""})[0])

    def test_an_exemption_works_and_one_no_longer_needed_fails(self):
        line = "modules/low/a.cpp includes modules/high/high.hpp"
        self.assertEqual(layer_faults({"modules/low/a.cpp": '#include "modules/high/high.hpp"\n'}, exempt=[line]), [])
        self.assertIn("no longer needed", layer_faults({}, exempt=[line])[0])


def sql_faults(files):
    return list(embed_sql.faults(Tree(files).root))


class Sql(unittest.TestCase):
    def test_a_lone_half_is_found(self):
        self.assertIn("no postgres half", " ".join(sql_faults({"modules/a/sql/x.sqlite.sql": "-- x\nSELECT 1"})))

    def test_a_file_without_its_first_line_is_found(self):
        self.assertIn("first line", " ".join(sql_faults({"modules/a/sql/x.sql": "SELECT 1"})))

    def test_banned_words_are_found(self):
        for text in ("SELECT now()", "SELECT * FROM a", "SELECT a FROM b WHERE c IN ($1)", "SELECT a::text FROM b",
                     "SELECT a FROM b LIMIT 5", "SELECT strftime('%Y', a) FROM b"):
            self.assertTrue(sql_faults({"modules/a/sql/x.sql": "-- x\n" + text}), text)

    def test_a_table_without_the_room_s_prefix_a_gap_and_a_stale_head_are_found(self):
        found = " ".join(sql_faults({"modules/a/sql/migrations/0002_x.sql": "-- Why: x\nCREATE TABLE b_c (id ID);",
                                     "modules/a/sql/migrations/HEAD": "0001_y"}))
        for part in ("prefix a_", "expected number 0001", "must name the last", "schema.sql is missing"):
            self.assertIn(part, found)

    def test_column_words_become_each_engine_s_own(self):
        ddl = "CREATE TABLE a_b (id ID PRIMARY KEY, at MOMENT NOT NULL, note TEXT)"
        self.assertEqual(embed_sql.for_engine(ddl, "sqlite"),
                         "CREATE TABLE a_b (id BLOB PRIMARY KEY, at INTEGER NOT NULL, note TEXT) STRICT")
        self.assertIn('note TEXT COLLATE "C"', embed_sql.for_engine(ddl, "postgres"))


class Texts(unittest.TestCase):
    def test_a_missing_language_a_foreign_key_and_other_parameters_are_found(self):
        tree = Tree({"text/vi/a.json": '{"a.x": "{n} hồ sơ", "b.y": "y", "a.only": "z"}',
                     "text/en/a.json": '{"a.x": "{m} dossiers", "b.y": "y"}'})
        found = " ".join(embed_text.faults(tree.root))
        for part in ("a.only: only in vi", "parameters differ", "must begin with a."):
            self.assertIn(part, found)


def tidy_faults(name, text):
    return " ".join(tidy.faults(Tree({name: "// SPDX-License-Identifier: Apache-2.0\n" + text}).root))


class Tidy(unittest.TestCase):
    def test_each_banned_word_is_found(self):
        planted = {
            "server/src/modules/a/a.cpp": ["auto t = std::chrono::system_clock::now();", "#include <boost/beast.hpp>",
                                           "co_return;", "std::random_device d;", "// FIXME", "// TODO later",
                                           "try { f(); } catch (...) {}", "std::cout << 1;"],
            "server/src/platform/http/a.cpp": ["co_await f(Agg{1});"],
            "web/src/a.ts": ["localStorage.x = 1"],
            "README.md": ["see /work/main"],
        }
        for name, lines in planted.items():
            for line in lines:
                self.assertTrue(tidy_faults(name, line), f"{name}: {line}")

    def test_a_clean_file_is_left_alone(self):
        self.assertEqual(tidy_faults("server/src/modules/a/a.cpp", "int a() { return 1; }\n"), "")

    def test_a_missing_licence_line_a_long_file_an_empty_name_and_a_strange_kind_are_found(self):
        self.assertIn("no SPDX", " ".join(tidy.faults(Tree({"server/a.cpp": "int a;"}).root)))
        self.assertIn("two thoughts", tidy_faults("server/a.cpp", "\n" * 500))
        self.assertIn("says nothing", tidy_faults("server/utils.cpp", ""))
        self.assertIn("unexpected kind", " ".join(tidy.faults(Tree({"a.exe": ""}).root)))


def refusal_faults(test="", allowed=(), source='return Error{Kind::invalid, "a.bad", "field"};'):
    tree = Tree({"text/vi/a.json": '{"a.bad": "x", "a.worse": "y", "a.title": "z"}',
                 "server/src/modules/a/a.cpp": source, "server/src/modules/a/a_test.cpp": test,
                 "tests/api/a_test.py": ""})
    return " ".join(check_refusals.faults(tree.root, allowed))


class Refusals(unittest.TestCase):
    def test_a_code_that_no_test_names_is_found(self):
        self.assertIn("a.bad: made in server/src/modules/a/a.cpp", refusal_faults())
        self.assertIn("a.bad", refusal_faults(test='EXPECT_EQ(code, "a.bad_luck");'))
        self.assertEqual(refusal_faults(test='EXPECT_EQ(code, "a.bad");'), "")

    def test_every_way_of_making_one_is_seen_and_a_title_is_none(self):
        for source in ('return is_x ? Error{Kind::invalid, "a.bad"} : Error{Kind::invalid, "a.worse"};',
                       'return refused(id, "a.worse");', 'fault(id, "a.worse");', 'return json::wrong_field(name, "a.worse");'):
            self.assertIn("a.worse", refusal_faults(source=source), source)
        for source in ('say(Language::vi, "a.title");', 'refuse(tx, words::say(Language::vi, "a.title"));',
                       '// Error{Kind::invalid, "a.bad"}', 'log.error("a.title");'):
            self.assertEqual(refusal_faults(source=source), "", source)

    def test_an_allowed_beginning_is_passed_over_and_one_no_longer_needed_fails(self):
        self.assertEqual(refusal_faults(allowed=("a.",)), "")
        self.assertIn("needed no longer", refusal_faults(test='"a.bad"', allowed=("a.",)))


if __name__ == "__main__":
    unittest.main()
