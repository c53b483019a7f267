#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Prints CMake calls for every room of architecture.toml: motcua_room(NAME CALLS ... PACKAGES ...).

usage: rooms_cmake.py ARCHITECTURE_TOML SOURCE_DIR
"""
import pathlib
import sys
import tomllib


def main():
    rooms = tomllib.loads(pathlib.Path(sys.argv[1]).read_text("utf-8"))["server"]
    source = pathlib.Path(sys.argv[2])
    named = {name: room for name, room in rooms.items() if isinstance(room, dict)}
    for name, room in sorted(named.items(), key=lambda pair: pair[1]["level"]):
        if not any((source / name).glob("**/*.cpp")):
            continue
        calls = [c for c in room["calls"] if any((source / c).glob("**/*.cpp"))]
        print(f"motcua_room({name} CALLS {' '.join(calls)} PACKAGES {' '.join(room.get('packages', []))})")


if __name__ == "__main__":
    main()
