-- Units of an agency that are no more, and those whose place they had taken. $1 agency, $2 day.
WITH RECURSIVE past (unit) AS (
    SELECT u.unit FROM organisation_unit u WHERE u.agency = $1 AND u.to_on < $2
    UNION
    SELECT s.before_unit FROM organisation_unit_succession s JOIN past ON s.after_unit = past.unit
)
SELECT past.unit FROM past ORDER BY past.unit
