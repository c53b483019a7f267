-- Every statement about a day, also revoked ones, in the order they were made.
SELECT statement, calendar, on_day, kind, swapped_with, sessions, counts, name, decision, decided_on,
       reason, known_from, known_until, recorded_at, recorded_by
FROM deadlines_day
ORDER BY recorded_at, statement
