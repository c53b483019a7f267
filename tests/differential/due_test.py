# SPDX-License-Identifier: Apache-2.0
"""The product's clocks against a calculator written apart from it, over random dossiers.

The seed is printed with every disagreement; MOTCUA_SEED=… repeats a run, MOTCUA_CASES=… makes it longer.
"""
import datetime
import json
import os
import pathlib
import random
import sqlite3
import subprocess
import tempfile
import unittest

import naive_due

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = ROOT / "build/release/motcua"
SEED = int(os.environ.get("MOTCUA_SEED", random.SystemRandom().randrange(10**9)))
CASES = int(os.environ.get("MOTCUA_CASES", "4000"))


def some_moment(random_, first="2025-01-02", days=860):
    """Any minute, but often one on which rules turn: an opening, a closing, a minute beside it."""
    day = naive_due.midnight(datetime.date.fromisoformat(first) + datetime.timedelta(days=random_.randrange(days)))
    clock = random_.randrange(naive_due.DAY)
    if random_.random() < 0.4:
        clock = random_.choice((0, 480, 720, 780, 900, 1020)) + random_.choice((-1, 0, 1))
    return day + max(0, clock)


def some_term(random_):
    unit = random_.choice(("working_day", "working_day", "working_day", "working_hour", "day", "month", "hour", "same_day",
                           "none"))
    amount = {"month": lambda: 1000 * random_.randrange(1, 4), "day": lambda: 1000 * random_.randrange(1, 46),
              "working_day": lambda: random_.choice((1000, 1000, 125, 1)) * random_.randrange(1, 26),
              "working_hour": lambda: random_.choice((1000, 250)) * random_.randrange(1, 60),
              "hour": lambda: random_.choice((1000, 50)) * random_.randrange(1, 100)}.get(unit, lambda: 0)()
    return unit, amount, random_.choice((900, 900, 660, 1019))


def some_events(random_, received):
    """What can happen, in an order that can be; now and then one thing that cannot."""
    events, at, state = [], received, "running"
    if random_.random() < 0.1:
        events.append({"type": "supplement_requested", "at": received - 600})
    events.append({"type": "received", "at": received})
    for _ in range(random_.randrange(7)):
        at += random_.choice((0, 1, random_.randrange(600), random_.randrange(14 * naive_due.DAY)))
        if random_.random() < 0.3:
            at = at - at % naive_due.DAY + random_.choice((480, 720, 780, 1020))
        at = max(at, events[-1]["at"])
        kind = {"running": random_.choice(("supplement_requested", "suspended", "extended", "transferred")),
                "waiting": random_.choice(("supplement_answered", "supplement_answered", "supplement_requested")),
                "suspended": "resumed"}.get(state)
        if random_.random() < 0.08:
            kind = random_.choice(("finished", "withdrawn", "stopped"))
        if kind is None:
            break
        state = {"supplement_requested": "waiting", "suspended": "suspended", "supplement_answered": "running",
                 "resumed": "running", "finished": "finished", "withdrawn": "stopped", "stopped": "stopped"}.get(kind, state)
        event = {"type": kind, "at": at}
        if kind == "extended":
            event["new_due"] = some_moment(random_, naive_due.date(at).isoformat(), 60)
        events.append(event)
    if random_.random() < 0.3:
        events.append({"type": "finished", "at": at + random_.randrange(10 * naive_due.DAY)})
    if random_.random() < 0.02:
        events.append({"type": random_.choice(("supplement_answered", "resumed")), "at": events[-1]["at"] + 1})
    written = []
    for event in events:
        written.append({key: naive_due.text(value)[:16] if isinstance(value, int) else value for key, value in event.items()})
    return written


def question(random_, number):
    unit, amount, cutoff = some_term(random_)
    term = {"unit": unit}
    if amount:
        term["amount"] = amount / 1000
    if unit == "same_day":
        term["cutoff"] = f"{cutoff // 60:02}:{cutoff % 60:02}"
    events = some_events(random_, some_moment(random_))
    return {"id": number, "term": term, "calendar": "H26", "events": events}, (unit, amount, cutoff)


def expected(calendar, term, events):
    try:
        due, state, on_time = naive_due.legal(calendar, *term, events)
    except naive_due.Refused as refused:
        return {"error": str(refused)}
    return {"due": due and naive_due.text(due), "state": state, "on_time": on_time}


def close_days(data, closed, random_):
    """What an administrator's decision leaves behind; a day that is off already may be closed too."""
    with sqlite3.connect(data / "motcua.sqlite") as database:
        for day in closed:
            database.execute(
                "INSERT INTO deadlines_day (statement, calendar, on_day, kind, sessions, counts, name, decision, decided_on,"
                " reason, known_from, recorded_at) VALUES (?, 'H26', ?, 'closure', '', 0, 'Bão', '1/QĐ', 19000, 'Bão', 19000, 0)",
                (random_.randbytes(16), (day - naive_due.EPOCH).days))
    database.close()


def short(answer):
    if "error" in answer:
        return {"error": answer["error"]["code"]}
    return {key: answer[key] for key in ("due", "state", "on_time")}


class LegalClock(unittest.TestCase):
    def ask(self, data, questions):
        lines = "\n".join(json.dumps(one) for one in questions) + "\n"
        done = subprocess.run([BINARY, "due", "--data", data, "--batch", "-"], input=lines, text=True, capture_output=True)
        self.assertEqual(done.returncode, 0, done.stderr)
        return [json.loads(line) for line in done.stdout.splitlines()]

    def compare(self, data, calendar, salt):
        random_ = random.Random(f"{SEED} {salt}")
        asked = [question(random_, i) for i in range(CASES)]
        answers = self.ask(data, [line for line, _ in asked])
        self.assertEqual(len(answers), CASES)
        faults, refused = [], 0
        for (line, term), answer in zip(asked, answers):
            mine, theirs = expected(calendar, term, line["events"]), short(answer)
            refused += "error" in mine
            if mine != theirs:
                faults.append(f"{json.dumps(line)}\n  peer    {mine}\n  product {theirs}")
            elif "error" not in answer and answer["due"] and answer["state"] != "waiting":
                self.explained(line, answer)
        self.assertEqual(faults[:5], [], f"{len(faults)} of {CASES} differ, MOTCUA_SEED={SEED}\n" + "\n".join(faults[:5]))
        self.assertLess(refused, CASES / 2, "too few cases say anything")

    def explained(self, line, answer):
        """R23: contiguous days, from the reception to the due day."""
        dates = [datetime.date.fromisoformat(each["date"]) for each in answer["explanation"]]
        received = next(each["at"] for each in line["events"] if each["type"] == "received")
        where = f"MOTCUA_SEED={SEED} {json.dumps(line)} {dates}"
        self.assertEqual(dates[0].isoformat(), received[:10], where)
        self.assertEqual(dates[-1].isoformat(), answer["due"][:10], where)
        self.assertTrue(all((b - a).days == 1 for a, b in zip(dates, dates[1:])), where)
        total = sum(each["amount"] for each in answer["explanation"])
        self.assertAlmostEqual(total, line["term"].get("amount", 1), 6, where)

    def test_the_citys_calendar(self):
        with tempfile.TemporaryDirectory() as data:
            self.compare(data, naive_due.Calendar(), "city")

    def test_a_calendar_with_closed_days(self):
        random_ = random.Random(f"{SEED} closures")
        first = datetime.date(2025, 1, 1)
        closed = {first + datetime.timedelta(days=random_.randrange(1090)) for _ in range(60)}
        with tempfile.TemporaryDirectory() as data:
            subprocess.run([BINARY, "migrate", "--data", data], check=True, capture_output=True)
            close_days(pathlib.Path(data), sorted(closed), random_)
            self.compare(data, naive_due.Calendar(closed), "closures")

    def test_the_index_clock(self):
        """R18 without suspensions, of which it says nothing: the first end, and the waiting by the clock."""
        random_ = random.Random(f"{SEED} index")
        asked, mine = [], []
        while len(asked) < CASES:
            line, term = question(random_, len(asked))
            line["events"] = [each for each in line["events"] if each["type"] not in ("suspended", "resumed", "extended")]
            try:
                mine.append(naive_due.index(naive_due.Calendar(), *term, line["events"]))
            except naive_due.Refused:
                continue
            asked.append({**line, "clock": "index"})
        with tempfile.TemporaryDirectory() as data:
            answers = self.ask(data, asked)
        faults = []
        for line, answer, (due, on_time) in zip(asked, answers, mine):
            theirs = answer if "error" in answer else (answer["due"], answer["on_time"])
            if theirs != (due and naive_due.text(due), on_time):
                faults.append(f"{json.dumps(line)}\n  peer    {due and naive_due.text(due)} {on_time}\n  product {theirs}")
        self.assertEqual(faults[:5], [], f"{len(faults)} of {CASES} differ, MOTCUA_SEED={SEED}\n" + "\n".join(faults[:5]))


if __name__ == "__main__":
    unittest.main()
