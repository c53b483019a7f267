-- Every calendar that lies over another, with who opened it, by code.
SELECT calendar, base, agency, name, decision, decided_on, reason, opened_at, opened_by
FROM deadlines_calendar
ORDER BY calendar
