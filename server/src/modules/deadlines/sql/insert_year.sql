-- States something of a year. $1 statement, $2 calendar, $3 year, $4 provisional, $5 decision,
-- $6 decided on, $7 reason, $8 known from, $9 now, $10 officer.
INSERT INTO deadlines_year
    (statement, calendar, year, provisional, decision, decided_on, reason, known_from, recorded_at,
     recorded_by)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
