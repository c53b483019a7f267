#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Hostile models at the command line: refused, or stopped, within a second of work and 256 MB."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from office import MOTCUA  # noqa: E402

# Sanitizers slow a program and fill its memory: there only the answer is looked at.
IS_SANITIZED = "sanitize" in str(MOTCUA)
BPMN = '<b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:m="urn:motcua:bpmn:1">'
DMN = '<d:definitions name="x" namespace="urn:x" xmlns:d="https://www.omg.org/spec/DMN/20230324/MODEL/">'
BOMB = "<!DOCTYPE z [<!ENTITY a \"aaaaaaaaaa\">" + "".join(
    f'<!ENTITY {chr(98 + i)} "{("&" + chr(97 + i) + ";") * 10}">' for i in range(9)) + "]>"
MIB = 1024 * 1024


def literal(text):
    return f"<d:literalExpression><d:text><![CDATA[{text}]]></d:text></d:literalExpression>"


def decision(logic, name="D", needs=""):
    return f'<d:decision id="d_{name}" name="{name}"><d:variable name="{name}"/>{needs}{logic}</d:decision>'


def requires(name):
    return f'<d:informationRequirement><d:requiredDecision href="#d_{name}"/></d:informationRequirement>'


def circle():
    """A process that goes round without end between two gateways."""
    flow = '<b:sequenceFlow id="{0}{1}" sourceRef="{0}" targetRef="{1}"/>'
    return (BPMN + '<b:process id="p" isExecutable="true"><b:startEvent id="s"/><b:exclusiveGateway id="a"/>'
            '<b:exclusiveGateway id="b"/><b:endEvent id="e"/>' + "".join(
                flow.format(*way) for way in ("sa", "ab"))
            + '<b:sequenceFlow id="ba" sourceRef="b" targetRef="a"/><b:sequenceFlow id="be" sourceRef="b" '
            'targetRef="e"><b:conditionExpression>false</b:conditionExpression></b:sequenceFlow>'
            "</b:process></b:definitions>")


class Hostile(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def ask(self, words, content, code, exit_code=1):
        """Runs the command on a file of this content; `code` must be in what it says."""
        path = pathlib.Path(self.folder.name) / "hostile.xml"
        with open(path, "w", encoding="utf-8") as file:
            for piece in (content,) if isinstance(content, str) else content:
                file.write(piece)
        with open(pathlib.Path(self.folder.name) / "out", "w+b") as out:
            command = [str(MOTCUA)] + [str(path) if word == "FILE" else word for word in words] + ["--json"]
            child = subprocess.Popen(command, stdout=out, stderr=out, stdin=subprocess.DEVNULL)
            _, status, used = os.wait4(child.pid, 0)
            child.returncode = os.waitstatus_to_exitcode(status)
            out.seek(0)
            said = out.read().decode(errors="replace")
        about = f"{' '.join(words)} {code}: {said[:300]}"
        self.assertEqual(child.returncode, exit_code, about)
        self.assertIn(code, said, about)
        if not IS_SANITIZED:
            self.assertLessEqual(used.ru_utime + used.ru_stime, 1.0, about)
            self.assertLessEqual(used.ru_maxrss, 256 * 1024, about)

    def test_bpmn_is_refused_in_time_and_in_little_memory(self):
        check = ["process", "check", "FILE"]
        end = "</b:definitions>"
        for content, code in (
                (BOMB + BPMN + '<b:process id="&i;"/>' + end, "process.doctype"),
                ([BPMN, *[" " * MIB] * 100, end], "process.too_large"),
                (["<a>" * (MIB // 3)] * 100, "process.too_"),
                (BPMN + "<b:task/>" * 10_001 + end, "process.too_many_elements"),
                (BPMN + "<a>" * 5_000 + "</a>" * 5_000 + end, "process.too_deep"),
                ("<a " + "b='1' " * 1_000_000 + "/>", "process.too_many_elements"),
                (["\xff" * MIB] * 7, "process.malformed")):
            self.ask(check, content, code)

    def test_a_process_of_ten_thousand_elements_that_is_none_too_large_is_checked_in_time(self):
        tasks = "".join(f'<b:userTask id="t{i}" m:role="x"/>' for i in range(9_900))
        self.ask(["process", "check", "FILE"],
                 BPMN + '<b:process id="p" isExecutable="true">' + tasks + "</b:process></b:definitions>",
                 "process.unreachable")

    def test_a_process_that_loops_is_stopped(self):
        self.ask(["process", "trace", "FILE"], circle(), "process.loops", exit_code=0)

    def test_dmn_is_refused_in_time_and_in_little_memory(self):
        run = ["rules", "run", "FILE", "--decision", "D"]
        end = "</d:definitions>"
        for content, code in (
                (BOMB + DMN + "&i;" + end, "rules.doctype"),
                ([DMN, *[" " * MIB] * 100, end], "rules.too_large"),
                (["<a>" * (MIB // 3)] * 100, "rules.too_"),
                (DMN + "<d:inputData/>" * 10_001 + end, "rules.too_many_elements"),
                (DMN + "<d:list>" * 5_000 + "</d:list>" * 5_000 + end, "rules.too_deep"),
                (DMN + decision(literal("1"), "D", requires("E")) + decision(literal("1"), "E", requires("D")) + end,
                 "rules.requirement_cycle"),
                (DMN + decision(literal("[" * 20_000)) + end, "rules.expression_too_deep"),
                (DMN + decision(literal("1" + "+1" * 40_000)) + end, "rules.expression_too_long")):
            self.ask(run, content, code)

    def test_feel_without_end_is_stopped(self):
        for text, code in (("count(for i in 1..100000, j in 1..100000 return 1)", "rules.steps_exceeded"),
                           ('string join(for i in 1..9000 return "' + "x" * 9_000 + '")', "rules."),
                           ("{f: function(n) f(n + 1), r: f(0)}.r", "null")):
            self.ask(["rules", "run", "FILE", "--decision", "D"],
                     DMN + decision(literal(text)) + "</d:definitions>", code, exit_code=0)

    def test_facts_that_are_no_facts_are_refused(self):
        model = pathlib.Path(self.folder.name) / "model.dmn"
        model.write_text(DMN + decision(literal("1")) + "</d:definitions>", "utf-8")
        for content in ("[" * 1_000_000, ["[" * MIB] * 100, '{"a":' * 200_000, "\xff"):
            self.ask(["rules", "run", str(model), "--decision", "D", "--inputs", "FILE"], content, "json.")


if __name__ == "__main__":
    unittest.main()
