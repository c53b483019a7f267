#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks the arrows of architecture.toml: which room may include which, and only through its face.

usage: check_layers.py ARCHITECTURE_TOML SOURCE_DIR

A face is <room>.hpp, events.hpp, ports.hpp, or, under base/ and platform/, any header of the room
itself. Exemptions read "FILE includes HEADER"; one no longer needed is a fault.
"""
import pathlib
import re
import sys
import tomllib

INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.M)


def room_of(path, rooms):
    """The longest room whose folder holds the path."""
    held = [room for room in rooms if path == room or path.startswith(room + "/")]
    return max(held, key=len) if held else None


def is_face(header, room):
    if not room.startswith("modules/"):
        return True
    rest = header[len(room) + 1:]
    return rest in (f"{room.split('/')[-1]}.hpp", "events.hpp", "ports.hpp")



def faults(architecture, source):
    server = architecture["server"]
    rooms = {name: spec for name, spec in server.items() if isinstance(spec, dict)}
    exempt = set(server.get("exempt", []))
    used_exempt = set()
    for name, spec in rooms.items():
        for called in spec["calls"]:
            if called not in rooms:
                yield f"architecture.toml: {name} calls {called}, which is no room"
            elif rooms[called]["level"] >= spec["level"]:
                yield f"architecture.toml: {name} (level {spec['level']}) calls {called} (level {rooms[called]['level']}): calls go down"
    for folder in ("modules", "platform"):
        for child in sorted((source / folder).glob("*")):
            if child.is_dir() and any(child.glob("**/*.?pp")) and f"{folder}/{child.name}" not in rooms:
                yield f"{folder}/{child.name}: a room that architecture.toml does not know"
    for path in sorted([*source.glob("**/*.cpp"), *source.glob("**/*.hpp")]):
        name = path.relative_to(source).as_posix()
        room = room_of(name, rooms)
        if room is None:
            yield f"{name}: stands in no room"
            continue
        is_test = name.endswith("_test.cpp")
        for header in INCLUDE.findall(path.read_text("utf-8")):
            target = room_of(header, rooms)
            if target is None or target == room:
                continue
            statement = f"{name} includes {header}"
            if statement in exempt:
                used_exempt.add(statement)
                continue
            hears = rooms[room].get("hears", [])
            if target in rooms[room]["calls"]:
                if not is_face(header, target) and not (is_test and "/testing/" in header):
                    yield f"{statement}: not the face of {target}"
            elif target in hears:
                if not header.endswith("/events.hpp"):
                    yield f"{statement}: {room} hears {target}, so events.hpp only"
            else:
                yield f"{statement}: {room} may not call {target}"
    for statement in sorted(exempt - used_exempt):
        yield f"architecture.toml: exemption no longer needed: {statement}"


def main():
    architecture = tomllib.loads(pathlib.Path(sys.argv[1]).read_text("utf-8"))
    found = list(faults(architecture, pathlib.Path(sys.argv[2])))
    print("\n".join(found) if found else "layers: no faults")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
