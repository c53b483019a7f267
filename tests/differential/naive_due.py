# SPDX-License-Identifier: Apache-2.0
"""A second calculator of legal time, written from the text of the time rules only (R1-R18, R22): it walks day
by day and session by session, slowly and plainly. Nothing of it is shared with the product; where both
differ, one of them misread the rules. For the tests only.

Moments are minutes of the wall clock in Viet Nam since 1970-01-01.
"""
import datetime

DAY = 24 * 60
EPOCH = datetime.date(1970, 1, 1)
SESSIONS = ((8 * 60, 12 * 60), (13 * 60, 17 * 60))
FULL_DAY = 480


def days(text):
    return {datetime.date.fromisoformat(one) for one in text.split()}


WORKED = days("2025-04-26 2026-01-10 2026-08-22")
# 2027: Tết and the second day of National Day are not decided; decision 0031 assumes these.
OFF = days("""2025-01-01 2025-01-27 2025-01-28 2025-01-29 2025-01-30 2025-01-31 2025-04-07 2025-04-30 2025-05-01
    2025-05-02 2025-09-01 2025-09-02
    2026-01-01 2026-01-02 2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20 2026-04-27 2026-04-30 2026-05-01
    2026-08-31 2026-09-01 2026-09-02 2026-11-24
    2027-01-01 2027-02-05 2027-02-08 2027-02-09 2027-02-10 2027-02-11 2027-04-16 2027-04-30 2027-05-03 2027-09-02
    2027-09-03 2027-11-24""")


class Refused(Exception):
    pass


def minute(text):
    """Of 2026-11-23T14:00; seconds are dropped (R1)."""
    at = datetime.datetime.fromisoformat(text[:16])
    return (at.date() - EPOCH).days * DAY + at.hour * 60 + at.minute


def text(at):
    return f"{date(at).isoformat()}T{at % DAY // 60:02}:{at % 60:02}:00+07:00"


def date(at):
    return EPOCH + datetime.timedelta(days=at // DAY)


def midnight(day):
    return (day - EPOCH).days * DAY


class Calendar:
    def __init__(self, closed=()):
        self.closed = set(closed)

    def counts(self, day):
        if not 2025 <= day.year <= 2027:
            raise Refused("deadlines.year_missing")  # R22
        if day in self.closed:
            return False
        return day in WORKED or (day.weekday() < 5 and day not in OFF)

    def sessions(self, day):
        return [(midnight(day) + a, midnight(day) + b) for a, b in SESSIONS] if self.counts(day) else []

    def opening(self, at):
        """R4: the moment itself in a session [open, close), else the next opening."""
        day = date(at)
        while True:
            for open_, close in self.sessions(day):
                if at < close:
                    return max(at, open_)
            day += datetime.timedelta(days=1)

    def walk(self, at, minutes):
        """R7: so many session minutes from a moment; a sum that ends at a closing ends there."""
        day = date(at)
        while minutes:
            for open_, close in self.sessions(day):
                here = max(0, close - max(at, open_))
                if minutes <= here:
                    return max(at, open_) + minutes
                minutes -= here
            day += datetime.timedelta(days=1)
        return at

    def worked(self, a, b):
        day, sum_ = date(a), 0
        while midnight(day) < b:
            sum_ += sum(max(0, min(b, close) - max(a, open_)) for open_, close in self.sessions(day))
            day += datetime.timedelta(days=1)
        return sum_

    def next_counting(self, day):
        day += datetime.timedelta(days=1)
        while not self.counts(day):
            day += datetime.timedelta(days=1)
        return day

    def on(self, day, clock):
        """R6: that time of day, outside sessions the last closing before it, else the opening."""
        before = None
        for open_, close in self.sessions(day):
            if open_ <= midnight(day) + clock < close:
                return midnight(day) + clock
            if close <= midnight(day) + clock:
                before = close
        return before if before is not None else self.sessions(day)[0][0]

    def rolled(self, at):
        """R10: a last day that is a day off moves to the next working day."""
        day = date(at)
        return self.on(day if self.counts(day) else self.next_counting(day), at % DAY)

    def is_working_moment(self, at):
        return any(open_ <= at <= close for open_, close in self.sessions(date(at)))


def months_later(day, n):
    month = day.month - 1 + n
    year, month = day.year + month // 12, month % 12 + 1
    for last in (day.day, 30, 29, 28):
        if last <= day.day:
            try:
                return datetime.date(year, month, last)
            except ValueError:
                pass


def term_end(calendar, unit, amount, cutoff, received):
    """(started, due before rolling, due) of R3-R13; amounts are in thousandths."""
    calendar.counts(date(received)) if unit not in ("hour", "none") else None
    if unit == "none":
        return received, None, None
    if unit == "hour":
        end = received + amount * 60 // 1000
        return received, end, end
    if unit == "same_day":
        day = date(received)
        if not (calendar.counts(day) and received % DAY <= cutoff and received < calendar.sessions(day)[-1][1]):
            day = calendar.next_counting(day)
        end = calendar.sessions(day)[-1][1]
        return received, end, end
    start = calendar.opening(received)
    if unit == "working_hour":
        end = calendar.walk(start, amount * 60 // 1000)
        return start, end, end
    if unit == "working_day":
        at = calendar.walk(start, amount % 1000 * FULL_DAY // 1000)  # R9: the fraction first
        if amount < 1000:
            return start, at, at
        day = date(at)
        for _ in range(amount // 1000):
            day = calendar.next_counting(day)
        end = calendar.on(day, at % DAY)
        return start, end, end
    if unit == "day":
        end = start + amount // 1000 * DAY
    else:
        end = midnight(months_later(date(start), amount // 1000)) + start % DAY
    return start, end, calendar.rolled(end)


def legal(calendar, unit, amount, cutoff, events):
    """What R14-R17 say of events in the order they happened: (due or None, state, on_time)."""
    state, due, unrolled, start = None, None, None, None
    stood = None
    extended, extension_holds = False, False
    on_time = None
    by_wall = unit in ("day", "month", "hour")
    for event in events:
        kind, at = event["type"], minute(event["at"])
        if kind == "received":
            start, unrolled, due = term_end(calendar, unit, amount, cutoff, at)
            state = "running"
        elif state in (None, "stopped", "finished"):
            continue  # form 02 before the receipt moves no clock; nothing does after the end
        elif kind == "supplement_requested":
            if state != "waiting":
                stood = at
            state = "waiting"
        elif kind == "supplement_answered":
            if state != "waiting":
                raise Refused("deadlines.events_order")
            start, unrolled, due = term_end(calendar, unit, amount, cutoff, at)  # restarts whole
            state, extension_holds = "running", False
        elif kind == "suspended":
            if state != "running":
                raise Refused("deadlines.events_order")
            state, stood = "suspended", at
        elif kind == "resumed":
            if state != "suspended":
                raise Refused("deadlines.events_order")
            state = "running"
            if due is None or stood >= due or at == stood:
                continue
            if by_wall:
                left = max(0, unrolled - max(stood, start))
                if at <= max(stood, start):
                    continue
                unrolled = max(unrolled, at + left)
                due = unrolled if unit == "hour" else max(due, calendar.rolled(unrolled))
            elif calendar.worked(stood, at):
                left = calendar.worked(stood, due)
                due = unrolled = calendar.walk(calendar.opening(at), left)
        elif kind == "extended":
            new_due = minute(event["new_due"])
            if state != "running" or due is None:
                raise Refused("deadlines.events_order")
            if extended:
                raise Refused("dossier.extension_already_extended")
            if date(at) >= date(due):
                raise Refused("dossier.extension_too_late")
            if new_due <= due:
                raise Refused("deadlines.extension_not_later")
            if unit != "hour" and not calendar.is_working_moment(new_due):
                raise Refused("deadlines.not_a_working_moment")
            due = unrolled = new_due
            extended = extension_holds = True
        elif kind in ("withdrawn", "stopped"):
            state = "stopped"
        elif kind == "finished":
            end = at if state == "running" else stood
            if unit == "none":
                on_time = True
            else:
                on_time = end <= due
            state = "finished"
    if state is None:
        raise Refused("deadlines.not_received")
    stands = state in ("waiting", "suspended")
    shown = "waiting" if stands else "extended" if state == "running" and extension_holds else state
    return (None if stands or due is None else due), shown, on_time


def index(calendar, unit, amount, cutoff, events):
    """R18: the first end plus the time waited, by the clock; (due or None, on_time). Knows no suspension."""
    written = end = asked = None
    waited, requests, state = 0, 0, None
    for event in events:
        kind, at = event["type"], minute(event["at"])
        if kind == "received":
            written = term_end(calendar, unit, amount, cutoff, at)[2]
            state = "running"
        elif state in (None, "stopped", "finished"):
            continue
        elif kind == "supplement_requested":
            requests += 1
            asked = at if state == "running" else asked
            state = "waiting"
        elif kind == "supplement_answered":
            if state != "waiting":
                raise Refused("deadlines.events_order")
            waited += at - asked
            term_end(calendar, unit, amount, cutoff, at)  # the legal term, which must be in the calendar
            state = "running"
        elif kind in ("withdrawn", "stopped"):
            state = "stopped"
        elif kind == "finished":
            end = at if state == "running" else asked
            state = "finished"
    if state is None:
        raise Refused("deadlines.not_received")
    due = None if written is None or state == "waiting" else written + waited
    on_time = None
    if end is not None:
        on_time = True if unit == "none" else end - waited <= written
    if requests > 1:
        on_time = False
    return due, on_time
