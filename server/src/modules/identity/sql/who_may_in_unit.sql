-- Officers who have a right in a unit on a day. $1 unit, $2 right, $3 day.
SELECT officer FROM identity_reach
WHERE unit = $1 AND right_code = $2 AND from_on <= $3 AND $3 <= to_on
ORDER BY officer
