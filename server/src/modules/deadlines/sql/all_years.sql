-- Every statement about a year, in the order they were made.
SELECT calendar, year, provisional, decision, decided_on, reason, known_from
FROM deadlines_year
ORDER BY recorded_at, statement
