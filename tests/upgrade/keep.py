#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes a small office by the real commands and keeps it as a backup, for programs to come.

usage: keep.py NAME [FOLDER]     (FOLDER: default kept/, beside this file; MOTCUA_TEST_POSTGRES for the second engine)
"""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from office import Office, engines, motcua  # noqa: E402


def receive(office):
    """One dossier received and printed, so that chains, work and files are in what is kept."""
    counter = office.officer("demo.quay1")
    unit = counter.session["places"][0]["unit_id"]
    person = counter.post("/api/desk/people", {"unit_id": unit, "person": {
        "kind": "citizen", "name": "Người Của Bản Trước", "gender": "male", "birth_year": 1980, "addresses": [], "consents": {},
        "identifiers": [{"kind": "cccd", "number": "001080000001", "issued_on": None}]}}).json()["person"]
    visit = counter.post("/api/desk/visits", {"unit_id": unit, "person_id": person, "channel": "direct",
                                              "on_behalf_of_id": None}).json()["id"]
    for offer in counter.get(f"/api/desk/offers?unit_id={unit}").json()["items"]:
        got = counter.post(f"/api/desk/visits/{visit}/receive", {"offer_id": offer["offer_id"], "papers": [], "fees": [],
                                                                 "applicant_id": None})
        if got.status == 200:
            return got.json()["dossier_code"]
    raise SystemExit(got.body)


def keep(engine, folder):
    office = Office(engine)
    try:
        code = receive(office)
        motcua("backup", folder, data=office.engine.folder, database=office.engine.database)
        return code
    finally:
        office.close()


def main():
    if not 2 <= len(sys.argv) <= 3:
        raise SystemExit(__doc__)
    kept = pathlib.Path(sys.argv[2] if len(sys.argv) == 3 else pathlib.Path(__file__).parent / "kept")
    for engine in engines():
        folder = kept / f"{sys.argv[1]}-{engine}"
        print(folder, keep(engine, folder))


if __name__ == "__main__":
    main()
