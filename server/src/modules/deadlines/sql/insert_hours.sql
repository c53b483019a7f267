-- States the hours of a week. $1 statement, $2 calendar, $3 from, $4 to $10 Monday to Sunday,
-- $11 weekdays that do not count, $12 decision, $13 decided on, $14 reason, $15 known from, $16 now,
-- $17 officer.
INSERT INTO deadlines_hours
    (statement, calendar, from_on, monday, tuesday, wednesday, thursday, friday, saturday, sunday,
     service_only, decision, decided_on, reason, known_from, recorded_at, recorded_by)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
