#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The administrator's trial of a drawing: the engine runs it in memory, nothing is kept."""
import json
import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from office import ROOT, Office  # noqa: E402

CHOICE = """<?xml version="1.0" encoding="UTF-8"?>
<b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:m="urn:motcua:bpmn:1" id="d" targetNamespace="t">
<b:process id="p" isExecutable="true"><b:startEvent id="s"/>
<b:userTask id="look" name="Xem" m:role="appraiser"><b:extensionElements>
<m:outcome value="yes" name="Có"/><m:outcome value="no" name="Không"/></b:extensionElements></b:userTask>
<b:exclusiveGateway id="g" default="f3"/><b:endEvent id="good"/><b:endEvent id="bad"/>
<b:sequenceFlow id="f1" sourceRef="s" targetRef="look"/><b:sequenceFlow id="f2" sourceRef="look" targetRef="g"/>
<b:sequenceFlow id="f3" sourceRef="g" targetRef="bad"/>
<b:sequenceFlow id="f4" sourceRef="g" targetRef="good"><b:conditionExpression>outcome = "yes" and houses &gt; 2</b:conditionExpression></b:sequenceFlow>
</b:process></b:definitions>"""


class Trial(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.office = Office()
        cls.admin = cls.office.officer("demo.quantri")

    @classmethod
    def tearDownClass(cls):
        cls.office.close()

    def run_it(self, **ask):
        return self.admin.post("/api/admin/process-trace", ask)

    def ends(self, **ask):
        answer = self.run_it(bpmn=CHOICE, **ask)
        self.assertEqual(answer.status, 200, answer.body[:400])
        return {line["element"] for line in answer.json()["trace"]} & {"good", "bad"}

    def test_a_shipped_process_runs_to_its_end_step_by_step(self):
        bpmn = (ROOT / "data" / "processes" / "two_agencies.bpmn").read_text("utf-8")
        told = self.run_it(bpmn=bpmn).json()
        self.assertEqual((told["ended"], told["error"], told["passed_over"]), ("completed", None, []))
        self.assertEqual([line["n"] for line in told["trace"]], list(range(1, len(told["trace"]) + 1)))
        self.assertEqual((told["trace"][0]["element"], told["trace"][0]["event"]), ("start", "started"))

    def test_facts_and_answers_choose_the_way(self):
        self.assertEqual(self.ends(variables='{"houses": 3}'), {"good"})
        self.assertEqual(self.ends(variables='{"houses": 1}'), {"bad"})
        no = json.dumps([{"task": "look", "outcome": "no"}])
        self.assertEqual(self.ends(variables='{"houses": 3}', complete=no), {"bad"})

    def test_what_cannot_be_read_is_refused_by_name(self):
        self.assertEqual(self.run_it(bpmn="<a/>").code(), "process.not_bpmn")
        self.assertEqual(self.run_it(bpmn=CHOICE, variables="{").code(), "process.variable_unreadable")
        self.assertEqual(self.run_it(bpmn=CHOICE, variables='{"1 house": 3}').code(), "process.variable_wrong")
        self.assertEqual(self.run_it(bpmn=CHOICE, complete='[{}]').code(), "process.instruction_wrong")

    def test_only_who_may_administer_processes_tries_one(self):
        self.assertEqual(self.office.officer("demo.quay1").post("/api/admin/process-trace", {"bpmn": CHOICE}).status, 403)


if __name__ == "__main__":
    unittest.main()
