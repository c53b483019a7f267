-- The same officer in the same role and unit in an overlapping period. $1 officer, $2 role, $3 unit, $4 from, $5 to.
SELECT post FROM organisation_post
WHERE officer = $1 AND role = $2 AND unit = $3 AND from_on <= $5 AND $4 <= to_on
ORDER BY post
LIMIT 1
