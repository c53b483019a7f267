-- Every statement about the hours of a week, in the order they were made.
SELECT calendar, from_on, monday, tuesday, wednesday, thursday, friday, saturday, sunday,
       service_only, decision, decided_on, reason, known_from
FROM deadlines_hours
ORDER BY recorded_at, statement
