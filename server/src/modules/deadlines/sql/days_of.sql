-- Statements about days of one calendar, by day, then as they were made. $1 calendar, $2 from, $3 to.
SELECT statement, calendar, on_day, kind, swapped_with, sessions, counts, name, decision, decided_on,
       reason, known_from, known_until, recorded_at, recorded_by
FROM deadlines_day
WHERE calendar = $1 AND on_day >= $2 AND on_day <= $3
ORDER BY on_day, recorded_at, statement
