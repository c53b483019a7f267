-- Statements about years of one calendar, as they were made. $1 calendar.
SELECT year, provisional, decision, decided_on, reason, recorded_at, recorded_by
FROM deadlines_year
WHERE calendar = $1
ORDER BY recorded_at, statement
