#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every refusal code that server/src makes is asserted by at least one test.

usage: check_refusals.py PROJECT_DIR      (lists codes that no test names, exit 1 if there are any)

A refusal is a text key in a statement that makes an Error (Kind::…) or calls a helper whose name says
so (refused, fault, wrong_field, invalid…). A test names it when the whole code stands in a *_test.cpp, a
header of tests, server/testing or tests/*.py.
"""
import json
import pathlib
import re
import sys

# Codes or beginnings of codes ("process.") that need no assertion yet, each with its reason.
ALLOWED = {
}

LITERAL = re.compile(r'"([a-z_0-9]+(?:\.[a-z_0-9]+)+)"')
MAKES = re.compile(r"\bKind::\w|\b\w*(?:refus|fault|wrong|invalid)\w*\s*[({]")
SAYS = re.compile(r"\bsay\([^()]*$")
COMMENT = re.compile(r"//[^\n]*")
CODE_IN_TEST = re.compile(r"(?<![\w.])[a-z_0-9]+(?:\.[a-z_0-9]+)+(?![\w.])")


def is_test(path):
    return path.name.endswith("_test.cpp") or path.name.startswith("test_") or path.name.endswith("_for_tests.hpp")


def made(project):
    """code -> the first file that makes it."""
    keys = set()
    for path in (project / "text" / "vi").glob("*.json"):
        keys |= set(json.loads(path.read_text("utf-8")))
    found = {}
    source = project / "server" / "src"
    for path in sorted([*source.rglob("*.cpp"), *source.rglob("*.hpp")]):
        if is_test(path):
            continue
        for statement in COMMENT.sub("", path.read_text("utf-8")).split(";"):
            for literal in LITERAL.finditer(statement):
                before = statement[:literal.start()]
                if literal[1] in keys and MAKES.search(before) and not SAYS.search(before):
                    found.setdefault(literal[1], path.relative_to(project).as_posix())
    return found


def asserted(project):
    tests = [p for p in (project / "server").rglob("*.?pp") if is_test(p) or "testing" in p.parts]
    tests += (project / "tests").rglob("*.py")
    return {code for path in tests for code in CODE_IN_TEST.findall(path.read_text("utf-8"))}


def faults(project, allowed=None):
    allowed = ALLOWED if allowed is None else allowed
    named, codes, used = asserted(project), made(project), set()
    for code, path in sorted(codes.items()):
        if code in named:
            continue
        exempt = next((entry for entry in allowed if code == entry or (entry.endswith(".") and code.startswith(entry))), None)
        if exempt is None:
            yield f"{code}: made in {path}, asserted by no test"
        used.add(exempt)
    for entry in sorted(set(allowed) - used):
        yield f"{entry}: allowed in check_refusals.py and needed no longer"


def main():
    found = list(faults(pathlib.Path(sys.argv[1])))
    print("\n".join(found) if found else "refusals: no faults")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
