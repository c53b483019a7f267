#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Turns every room's sql/*.sql into a header of Statements and its migrations into a table.

usage: embed_sql.py SOURCE_DIR OUTPUT_DIR     (writes only what changed)
       embed_sql.py --check SOURCE_DIR        (lists faults, exit 1 if there are any)

Neutral column words in CREATE TABLE / ALTER TABLE become each engine's own type; SQLite tables become
STRICT. A pair x.sqlite.sql / x.postgres.sql stands where engines must differ; a lone half is a fault.
"""
import pathlib
import re
import sys

WORDS = {  # neutral word: (SQLite, PostgreSQL)
    "ID": ("BLOB", "UUID"),
    "CODE": ("TEXT", 'TEXT COLLATE "C"'),
    "TEXT": ("TEXT", 'TEXT COLLATE "C"'),
    "INT": ("INTEGER", "BIGINT"),
    "BOOL": ("INTEGER", "BOOLEAN"),
    "MOMENT": ("INTEGER", "BIGINT"),
    "DAY": ("INTEGER", "BIGINT"),
    "MONEY": ("INTEGER", "BIGINT"),
    "BYTES": ("BLOB", "BYTEA"),
}
BANNED = [
    (re.compile(r"\bnow\s*\(", re.I), "now() is banned: pass the time in"),
    (re.compile(r"\b(CURRENT_TIMESTAMP|CURRENT_DATE|CURRENT_TIME)\b", re.I), "time comes from Clock"),
    (re.compile(r"\b(date_trunc|strftime|julianday|to_char|extract)\s*\(", re.I), "no date functions"),
    (re.compile(r"\bILIKE\b|::", re.I), "PostgreSQL only"),
    (re.compile(r"\bIN\s*\(\s*\$", re.I), "sets go through a table, never IN ($...)"),
    (re.compile(r"\bSELECT\s+\*", re.I), "name the columns"),
    (re.compile(r"\bNULLS\s+(FIRST|LAST)\b", re.I), "order only by NOT NULL columns"),
]


def without_comments(sql):
    return "\n".join(re.sub(r"--.*$", "", line) for line in sql.splitlines())


def squeezed(sql):
    return re.sub(r"\s+", " ", without_comments(sql)).strip()


def statements_of(sql):
    return [part.strip() for part in without_comments(sql).split(";") if part.strip()]


def for_engine(statement, engine):
    """One DDL or DML statement of a migration in an engine's own words."""
    head = statement.split(None, 2)[:2]
    if [word.upper() for word in head] not in (["CREATE", "TABLE"], ["ALTER", "TABLE"]):
        return squeezed(statement)
    column = 0 if engine == "sqlite" else 1
    # A type word follows a column name; a column never bears a type word as its name.
    text = re.sub(r"(?<=[a-z0-9_] )(" + "|".join(WORDS) + r")\b", lambda m: WORDS[m[1]][column],
                  squeezed(statement))
    if engine == "sqlite" and head[0].upper() == "CREATE":
        text += " STRICT"
    return text


def rooms(source):
    """(room name, folder) of every folder that has an sql/ folder, by name."""
    for folder in sorted(source.glob("**/sql")):
        yield folder.parent.name, folder.parent


def raw(text):
    return 'R"SQL(' + text + ')SQL"'


def statement_files(folder):
    """name -> {engine: path}; a common file serves both."""
    found = {}
    for path in sorted((folder / "sql").glob("*.sql")):
        if path.name == "schema.sql":
            continue
        name, _, engine = path.stem.partition(".")
        found.setdefault(name, {})
        if engine:
            found[name][engine] = path
        else:
            found[name]["sqlite"] = found[name]["postgres"] = path
    return found


def header_of(room, folder):
    lines = ["// Made by tools/embed_sql.py; do not edit.", "#pragma once",
             '#include "platform/storage/storage.hpp"', "",
             f"namespace motcua::{room}::sql {{", ""]
    for name, engines in statement_files(folder).items():
        texts = [squeezed(engines[e].read_text("utf-8")).rstrip(";") for e in ("sqlite", "postgres")]
        lines.append(f'inline constexpr Statement {name}{{"{room}.{name}", {raw(texts[0])}, {raw(texts[1])}}};')
    lines += ["", f"}}  // namespace motcua::{room}::sql", ""]
    return "\n".join(lines)


def migrations_of(folder):
    return sorted((folder / "sql" / "migrations").glob("*.sql"))


def registry(source):
    lines = ["// Made by tools/embed_sql.py; do not edit.",
             '#include "platform/storage/migrations.hpp"', "", "namespace motcua::storage {", "",
             "const std::vector<Migration>& embedded_migrations() {",
             "    static const std::vector<Migration> all{"]
    for room, folder in rooms(source):
        for path in migrations_of(folder):
            number, _, why = path.stem.partition("_")
            parts = statements_of(path.read_text("utf-8"))
            texts = ["{" + ", ".join(raw(for_engine(p, e)) for p in parts) + "}"
                     for e in ("sqlite", "postgres")]
            lines.append(f'        {{"{room}", {int(number)}, "{why}", {texts[0]}, {texts[1]}}},')
    lines += ["    };", "    return all;", "}", "",
              "const std::vector<Schema>& embedded_schemas() {",
              "    static const std::vector<Schema> all{"]
    for room, folder in rooms(source):
        path = folder / "sql" / "schema.sql"
        if not path.exists():
            continue
        parts = statements_of(path.read_text("utf-8"))
        texts = ["{" + ", ".join(raw(for_engine(p, e)) for p in parts) + "}"
                 for e in ("sqlite", "postgres")]
        lines.append(f'        {{"{room}", {texts[0]}, {texts[1]}}},')
    lines += ["    };", "    return all;", "}", "", "}  // namespace motcua::storage", ""]
    return "\n".join(lines)


def faults(source):
    for room, folder in rooms(source):
        for name, engines in statement_files(folder).items():
            for engine in ("sqlite", "postgres"):
                if engine not in engines:
                    yield f"{folder}/sql/{name}: no {engine} half"
            for path in sorted(set(engines.values())):
                text = path.read_text("utf-8")
                if not text.startswith("-- "):
                    yield f"{path}: the first line says what it answers and what $n mean"
                body = without_comments(text)
                for pattern, why in BANNED:
                    if "." in path.stem and why == "PostgreSQL only":
                        continue
                    if pattern.search(body):
                        yield f"{path}: {why}"
                if re.search(r"\bLIMIT\b", body, re.I) and not re.search(r"\bORDER BY\b", body, re.I):
                    yield f"{path}: LIMIT without a total ORDER BY"
        migrations = migrations_of(folder)
        for number, path in enumerate(migrations, 1):
            text = path.read_text("utf-8")
            if not text.startswith("-- Why: "):
                yield f"{path}: the first line says -- Why: ..."
            if not path.name.startswith(f"{number:04}_"):
                yield f"{path}: expected number {number:04}"
            for table in re.findall(r"CREATE TABLE (\w+)", text):
                if not table.startswith(room + "_"):
                    yield f"{path}: table {table} must bear the prefix {room}_"
        head = folder / "sql" / "migrations" / "HEAD"
        if migrations and (not head.exists() or head.read_text("utf-8").strip() != migrations[-1].stem):
            yield f"{head}: must name the last migration, {migrations[-1].stem}"
        if migrations and not (folder / "sql" / "schema.sql").exists():
            yield f"{folder}/sql/schema.sql is missing"


def write_if_changed(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists() or path.read_text("utf-8") != text:
        path.write_text(text, "utf-8")


def main():
    if sys.argv[1] == "--check":
        found = list(faults(pathlib.Path(sys.argv[2])))
        print("\n".join(found) if found else "sql: no faults")
        return 1 if found else 0
    source, output = map(pathlib.Path, sys.argv[1:3])
    for room, folder in rooms(source):
        write_if_changed(output / folder.relative_to(source) / "sql.hpp", header_of(room, folder))
    write_if_changed(output / "platform/storage/embedded_migrations.cpp", registry(source))
    return 0


if __name__ == "__main__":
    sys.exit(main())
