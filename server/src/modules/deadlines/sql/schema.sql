-- What authors say of working days beside the calendar in the binary. Statements are only added and
-- revoked, never changed: `--as-of` asks what was known on a day.

-- A calendar that lies over another. The city's own (H26) needs no row.
CREATE TABLE deadlines_calendar (
    calendar CODE NOT NULL PRIMARY KEY,
    base CODE NOT NULL,               -- the calendar beneath
    agency ID UNIQUE,                 -- whose terms follow it; NULL for one that is asked for by code
    name TEXT NOT NULL,
    decision TEXT NOT NULL,           -- number of the decision
    decided_on DAY NOT NULL,
    reason TEXT NOT NULL,
    opened_at MOMENT NOT NULL,
    opened_by ID                      -- officer; NULL for the system
);

-- One day that is not as its weekday says: closed, other hours, worked for another.
CREATE TABLE deadlines_day (
    statement ID NOT NULL PRIMARY KEY,
    calendar CODE NOT NULL,
    on_day DAY NOT NULL,
    kind CODE NOT NULL,
    swapped_with DAY,
    sessions TEXT NOT NULL,           -- "08:00-12:00", empty where the day is off
    counts BOOL NOT NULL,             -- whether a day of other hours moves a term
    name TEXT NOT NULL,               -- what citizens read; the decision's reason
    decision TEXT NOT NULL,
    decided_on DAY NOT NULL,
    reason TEXT NOT NULL,
    known_from DAY NOT NULL,
    known_until DAY,                  -- the day it was revoked
    recorded_at MOMENT NOT NULL,
    recorded_by ID
);
CREATE INDEX deadlines_day_calendar ON deadlines_day (calendar, on_day, recorded_at);

-- The hours of a week from a day on, as sessions of each weekday.
CREATE TABLE deadlines_hours (
    statement ID NOT NULL PRIMARY KEY,
    calendar CODE NOT NULL,
    from_on DAY NOT NULL,
    monday TEXT NOT NULL,
    tuesday TEXT NOT NULL,
    wednesday TEXT NOT NULL,
    thursday TEXT NOT NULL,
    friday TEXT NOT NULL,
    saturday TEXT NOT NULL,
    sunday TEXT NOT NULL,
    service_only TEXT NOT NULL,       -- weekdays 1 to 7 that receive but do not count: "6"
    decision TEXT NOT NULL,
    decided_on DAY NOT NULL,
    reason TEXT NOT NULL,
    known_from DAY NOT NULL,
    recorded_at MOMENT NOT NULL,
    recorded_by ID
);

-- Years a calendar answers for; the latest statement of a year holds.
CREATE TABLE deadlines_year (
    statement ID NOT NULL PRIMARY KEY,
    calendar CODE NOT NULL,
    year INT NOT NULL,
    provisional BOOL NOT NULL,
    decision TEXT NOT NULL,
    decided_on DAY NOT NULL,
    reason TEXT NOT NULL,
    known_from DAY NOT NULL,
    recorded_at MOMENT NOT NULL,
    recorded_by ID
);
