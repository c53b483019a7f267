-- Opens a calendar unless its code or its agency has one. $1 calendar, $2 base, $3 agency, $4 name,
-- $5 decision, $6 decided on, $7 reason, $8 now, $9 officer.
INSERT INTO deadlines_calendar
    (calendar, base, agency, name, decision, decided_on, reason, opened_at, opened_by)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
ON CONFLICT DO NOTHING
