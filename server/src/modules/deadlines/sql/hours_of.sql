-- Statements about the hours of a week of one calendar, as they were made. $1 calendar.
SELECT from_on, monday, tuesday, wednesday, thursday, friday, saturday, sunday, decision, decided_on,
       reason, recorded_at, recorded_by
FROM deadlines_hours
WHERE calendar = $1
ORDER BY recorded_at, statement
