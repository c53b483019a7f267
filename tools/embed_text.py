#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Embeds text/<language>/<room>.json (every word a person reads) and data/embedded/* into the binary.

usage: embed_text.py PROJECT_DIR OUTPUT_DIR     (writes only what changed)
       embed_text.py --check PROJECT_DIR        (lists faults, exit 1 if there are any)

A key begins with its file's name: text/vi/dossier.json holds "dossier....". Both languages hold the
same keys with the same {parameters}.
"""
import json
import pathlib
import re
import sys


def texts(project, language):
    found = {}
    for path in sorted((project / "text" / language).glob("*.json")):
        for key, words in json.loads(path.read_text("utf-8")).items():
            found[key] = (words, path)
    return found


def faults(project):
    vi, en = texts(project, "vi"), texts(project, "en")
    for key in sorted(set(vi) ^ set(en)):
        yield f"{key}: only in {'vi' if key in vi else 'en'}"
    for key in sorted(set(vi) & set(en)):
        # "{n} dossier|{n} dossiers": English counts, so each of its forms has the parameters.
        places = [[sorted(re.findall(r"\{(\w+)\}", form)) for form in words[0].split("|")] for words in (vi[key], en[key])]
        if len(places[1]) == 2 and places[1][0] == places[1][1]:
            places[1].pop()
        if places[0] != places[1]:
            yield f"{key}: parameters differ: {places}"
    for language in (vi, en):
        for key, (words, path) in language.items():
            if not key.startswith(path.stem + "."):
                yield f"{path}: key {key} must begin with {path.stem}."
            if not words.strip():
                yield f"{path}: {key} is empty"


def raw(text):
    # A raw literal longer than 65,536 bytes is refused by some compilers: cut it.
    parts = [text[i:i + 12000] for i in range(0, len(text), 12000)] or [""]
    return "\n".join(f'R"TEXT({part})TEXT"' for part in parts)


def write_if_changed(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists() or path.read_text("utf-8") != text:
        path.write_text(text, "utf-8")


def main():
    if sys.argv[1] == "--check":
        found = list(faults(pathlib.Path(sys.argv[2])))
        print("\n".join(found) if found else "texts: no faults")
        return 1 if found else 0
    project, output = map(pathlib.Path, sys.argv[1:3])
    lines = ["// Made by tools/embed_text.py; do not edit.", '#include "base/words.hpp"', "",
             "namespace motcua::words {", ""]
    for language in ("vi", "en"):
        words = {key: value for key, (value, _) in texts(project, language).items()}
        lines += [f"const std::string_view k_{language}_json =",
                  raw(json.dumps(words, ensure_ascii=False, indent=0, sort_keys=True)) + ";", ""]
    lines += ["}  // namespace motcua::words", "", '#include "base/embedded.hpp"', "",
              "namespace motcua {", "", "std::optional<std::string_view> embedded_file(std::string_view name) {"]
    for path in sorted((project / "data" / "embedded").glob("*")):
        lines += [f'    if (name == "{path.name}") return', raw(path.read_text("utf-8")) + ";"]
    lines += ["    (void)name;", "    return std::nullopt;", "}", "", "}  // namespace motcua", ""]
    write_if_changed(output / "base" / "embedded_text.cpp", "\n".join(lines))
    return 0


if __name__ == "__main__":
    sys.exit(main())
