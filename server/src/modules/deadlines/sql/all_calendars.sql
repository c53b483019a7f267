-- Every calendar that lies over another.
SELECT calendar, base, agency, name, decision, decided_on, reason FROM deadlines_calendar
ORDER BY calendar
