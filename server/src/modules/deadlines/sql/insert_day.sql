-- States something of a day. $1 statement, $2 calendar, $3 day, $4 kind, $5 swapped with, $6 sessions,
-- $7 counts, $8 name, $9 decision, $10 decided on, $11 reason, $12 known from, $13 now, $14 officer.
INSERT INTO deadlines_day
    (statement, calendar, on_day, kind, swapped_with, sessions, counts, name, decision, decided_on,
     reason, known_from, recorded_at, recorded_by)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
