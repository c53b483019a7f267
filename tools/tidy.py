#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""House rules no compiler knows. usage: tidy.py PROJECT_DIR    (exit 1 and a list where one is broken)"""
import pathlib
import re
import subprocess
import sys

CODE = {".cpp", ".hpp", ".ts", ".tsx", ".css", ".py", ".mjs", ".sh"}
KINDS = CODE | {".sql", ".json", ".jsonl", ".md", ".toml", ".txt", ".bpmn", ".dmn", ".xml", ".html", ".yaml", ".yml",
                ".conf", ".svg", ".png", ".ico", ".woff2", ".csv", ".gz", ".service", ".pdf", ".trace", ""}
LINES_MAX = 400  # style.md: 90th percentile under 300; beyond this a file holds two thoughts

# (pattern, where it applies, where it is allowed, what to do instead)
BANNED = [
    (r"system_clock::now|steady_clock::now\(\).*utc|\btime\(nullptr\)|gettimeofday", r"server/src/.*\.[ch]pp$",
     r"server/src/base/|server/src/platform/(http|runtime|storage|jobs)/|_test\.cpp$", "time comes from Clock"),
    (r"<boost/beast", r"server/", r"server/src/platform/http/", "Beast stays in platform/http"),
    (r"\bco_(await|return|yield)\b", r"server/.*\.[ch]pp$", r"server/src/platform/http/", "coroutines stay in platform/http"),
    (r"co_await[^;\n]*(\{|\[[&=a-z])", r"server/src/platform/http/.*\.[ch]pp$", None, "name an argument before awaiting with it"),
    (r"\bstd::rand\b|\bmt19937|random_device", r"server/src/.*\.[ch]pp$", r"server/src/base/", "chance comes from Random"),
    (r"FIXME|XXX\b", r"\.(cpp|hpp|ts|tsx|py)$", r"tools/(tidy|tools_test)", "mend it, or TODO(#issue)"),
    (r"TODO(?!\(#\d+\))", r"\.(cpp|hpp|ts|tsx)$", None, "TODO(#issue) only"),
    (r"\bcatch \(\.\.\.\) *\{ *\}", r"server/src/.*\.[ch]pp$", None, "nothing is swallowed"),
    (r"\bstd::(cout|cerr)\b|\bprintf\(", r"server/src/(base|modules|platform|api)/.*\.[ch]pp$", r"_test\.cpp$",
     "rooms log or answer, they do not print"),
    (r"deb\.debian\.org|registry\.npmjs\.org|/work/(main|shared|\.library)\b", r".", r"tools/(tidy|tools_test)|pnpm-lock", "no registry's host, no path of this machine"),
    # The chosen language, place and camera are no one's secret; anything else would outlive the session.
    (r"localStorage", r"web/src/.*\.tsx?$", r"web/src/(text/words|api/place|lib/testing|ui/camera/lens)", "nothing personal survives the tab"),
    (r"dangerouslySetInnerHTML", r"web/src/.*\.tsx?$", None, "no raw HTML"),
]
NAMES = re.compile(r"(^|/)(util|utils|helper|helpers|manager|common|misc)(\.|/|$)|_util\.|_helper\.")


def tracked(project):
    listed = subprocess.run(["git", "ls-files", "-co", "--exclude-standard"], cwd=project, text=True,
                            capture_output=True)
    if listed.returncode == 0:
        return [name for name in listed.stdout.splitlines() if (project / name).is_file()]
    return [p.relative_to(project).as_posix() for p in project.glob("**/*") if p.is_file()]


def faults(project):
    for name in tracked(project):
        path = project / name
        if "/generated/" in name:
            continue
        if path.suffix not in KINDS:
            yield f"{name}: unexpected kind of file"
            continue
        if path.suffix in {".png", ".gz", ".woff2", ".ico", ".pdf"} or "lock" in path.name:
            continue
        try:
            text = path.read_text("utf-8")
        except UnicodeDecodeError:
            continue
        if path.suffix in CODE and "SPDX-License-Identifier: Apache-2.0" not in text[:400]:
            yield f"{name}: no SPDX line"
        if path.suffix in {".cpp", ".hpp", ".ts", ".tsx"}:
            count = text.count("\n")
            if count > LINES_MAX:
                yield f"{name}: {count} lines; over {LINES_MAX} a file holds two thoughts"
        if NAMES.search(name):
            yield f"{name}: a name that says nothing (util, helper, manager, common)"
        for pattern, where, allowed, instead in BANNED:
            if not re.search(where, name) or (allowed and re.search(allowed, name)):
                continue
            for number, line in enumerate(text.splitlines(), 1):
                if re.search(pattern, line):
                    yield f"{name}:{number}: {instead}"


def main():
    found = list(faults(pathlib.Path(sys.argv[1])))
    print("\n".join(found) if found else "tidy: no faults")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
