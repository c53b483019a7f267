#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""`motcua rules publish|list|retire`, and the route that retires: what they print, and what they refuse."""
import json
import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from office import Office, engines, motcua  # noqa: E402

DMN = 'xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/"'
MODEL = f"""<definitions {DMN} name="Lệ phí thử"><decision id="fees" name="fees"><literalExpression>
<text>{{name: "Lệ phí", amount: %d}}</text></literalExpression></decision></definitions>"""
PROCESS = """<?xml version="1.0" encoding="UTF-8"?>
<b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:m="urn:motcua:bpmn:1" id="d" targetNamespace="t">
<b:process id="p" name="Tính phí" isExecutable="true" m:code="counts_fee" m:kind="internal"><b:startEvent id="s"/>
<b:businessRuleTask id="r" name="Tính" m:model="asked_by_process" m:decision="fees" m:agency="reception"/>
<b:userTask id="a" name="Thu" m:role="counter_officer" m:agency="reception" m:businessEnd="true"/><b:endEvent id="e"/>
<b:sequenceFlow id="f" sourceRef="s" targetRef="r"/><b:sequenceFlow id="g" sourceRef="r" targetRef="a"/>
<b:sequenceFlow id="h" sourceRef="a" targetRef="e"/></b:process></b:definitions>"""


class RulesCommands(unittest.TestCase):
    engine = None

    @classmethod
    def setUpClass(cls):
        cls.office = Office(cls.engine)
        cls.admin = cls.office.officer("demo.quantri")

    @classmethod
    def tearDownClass(cls):
        cls.office.close()

    def run_it(self, *words, code=0):
        where = self.office.engine
        got = motcua("rules", *words, data=where.folder, database=where.database, check=False)
        self.assertEqual(got[0], code, got[1] + got[2])
        return got

    def refused(self, *words):
        return json.loads(self.run_it(*words, "--json", code=1)[2])["code"]

    def file(self, name, text):
        path = self.office.engine.folder / name
        path.write_text(text, encoding="utf8")
        return path

    def publish(self, code, amount, since="2026-01-05"):
        return json.loads(self.run_it("publish", self.file(f"{code}.dmn", MODEL.replace("%d", str(amount))), "--code", code,
                                      "--decision", "7/QĐ", "--signed", "2026-01-02", "--from", since, "--json")[1])

    def test_a_model_is_published_once_listed_and_retired(self):
        self.assertEqual(self.publish("by_command", 1000), {"code": "by_command", "version": 1, "is_new": True})
        self.assertEqual(self.publish("by_command", 1000), {"code": "by_command", "version": 1, "is_new": False})
        self.assertEqual(self.publish("by_command", 2000, "2026-02-02")["version"], 2)
        rows = json.loads(self.run_it("list", "--json")[1])["versions"]
        mine = [(r["version"], r["in_force_from"], r["decision_no"]) for r in rows if r["code"] == "by_command"]
        self.assertEqual(mine, [(2, "2026-02-02", "7/QĐ"), (1, "2026-01-05", "7/QĐ")])
        self.assertIn("by_command", self.run_it("list")[1])
        done = json.loads(self.run_it("retire", "by_command", "--version", "2", "--from", "2027-01-01", "--json")[1])
        self.assertEqual(done, {"code": "by_command", "version": 2, "from": "2027-01-01", "used_by": []})
        self.assertIn("2027-01-01", self.run_it("list")[1])
        page = self.admin.get("/api/admin/decision-models/by_command").json()
        self.assertEqual(page["versions"][0]["retired_from"], "2027-01-01")

    def test_what_cannot_be_published_is_refused_by_its_reason(self):
        good = self.file("good.dmn", MODEL.replace("%d", "1"))
        when = ("--decision", "7/QĐ", "--signed", "2026-01-02", "--from", "2026-01-05")
        self.assertEqual(self.refused("publish", self.file("torn.dmn", "<definitions"), "--code", "x", *when), "rules.malformed")
        self.assertEqual(self.refused("publish", self.file("empty.dmn", f'<definitions {DMN} name="x"/>'), "--code", "x", *when),
                         "process.model_empty")
        self.assertEqual(self.refused("publish", good, "--code", "lệ phí", *when), "process.model_code_wrong")
        self.assertEqual(self.refused("publish", good, "--code", "x", "--decision", "7/QĐ", "--signed", "hôm qua", "--from", "2026-01-05"),
                         "process.decision_missing")
        self.assertEqual(self.refused("publish", good, "--code", "x", "--decision", " ", "--signed", "2026-01-02", "--from", "2026-01-05"),
                         "process.decision_missing")
        nowhere = self.run_it("publish", self.office.engine.folder / "none.dmn", "--code", "x", *when, code=3)
        self.assertIn("none.dmn", nowhere[1] + nowhere[2])
        self.run_it("publish", good, "--code", "x", code=2)
        self.assertFalse([r for r in json.loads(self.run_it("list", "--json")[1])["versions"] if r["code"] == "x"])

    def test_what_cannot_be_retired_is_refused_by_its_reason(self):
        self.publish("ends", 1)
        retire = ("retire", "ends", "--version", "1", "--from")
        self.assertEqual(self.refused("retire", "nobody_s", "--version", "1", "--from", "2027-01-01"), "process.model_unknown")
        self.assertEqual(self.refused("retire", "ends", "--version", "9", "--from", "2027-01-01"), "process.model_unknown")
        self.assertEqual(self.refused(*retire, "2026-01-05"), "process.retired_too_early")
        self.assertEqual(self.refused(*retire, "never"), "process.retired_too_early")
        self.run_it(*retire, "2027-01-01")
        self.assertEqual(self.refused(*retire, "2027-02-01"), "process.already_retired")

    def test_a_model_that_an_offer_asks_ends_only_by_force(self):
        retire = ("retire", "business_household_papers", "--version", "1", "--from", "2027-06-01")
        told = json.loads(self.run_it(*retire, "--json", code=1)[2])
        self.assertEqual(told["code"], "process.model_used")
        self.assertIn("1.001612", json.dumps(told, ensure_ascii=False))
        at = "/api/admin/decision-models/business_household_papers"
        page = self.admin.get(at).json()
        self.assertIsNone(page["versions"][0]["retired_from"])
        self.assertEqual([(u["as"], u["code"]) for u in page["used_by"]], [("papers", "1.001612")])
        refused = self.admin.post(f"{at}/versions/1/retire", {"from": "2027-06-01"})
        self.assertEqual((refused.status, refused.code()), (409, "process.model_used"))
        printed = self.run_it(*retire, "--force")[1]
        self.assertIn("1.001612", printed)
        self.assertEqual(self.admin.get(at).json()["versions"][0]["retired_from"], "2027-06-01")
        fees = "/api/admin/decision-models/business_household_fees/versions/1/retire"
        done = self.admin.post(fees, {"from": "2027-06-01", "despite_users": True})
        self.assertEqual((done.status, done.json()["versions"][0]["retired_from"]), (200, "2027-06-01"))

    def test_a_model_that_a_process_asks_ends_only_where_another_version_follows(self):
        self.publish("asked_by_process", 1)
        where = self.office.engine
        motcua("process", "publish", self.file("counts_fee.bpmn", PROCESS), "--decision", "8/QĐ", "--signed", "2026-01-02", "--from",
               "2026-01-06", data=where.folder, database=where.database)
        retire = ("retire", "asked_by_process", "--version", "1", "--from", "2027-01-01")
        self.assertEqual(self.refused(*retire), "process.model_used")
        page = self.admin.get("/api/admin/decision-models/asked_by_process").json()
        self.assertEqual([(u["as"], u["code"], u["step"]) for u in page["used_by"]], [("step", "counts_fee", "Tính")])
        self.publish("asked_by_process", 2, "2026-03-02")
        self.assertEqual(json.loads(self.run_it(*retire, "--json")[1])["used_by"], [])


def load_tests(loader, standard, pattern):
    suite = unittest.TestSuite()
    for engine in engines():
        case = type(f"RulesCommands_{engine}", (RulesCommands,), {"engine": engine, "__module__": __name__})
        suite.addTests(loader.loadTestsFromTestCase(case))
    return suite


if __name__ == "__main__":
    unittest.main()
