-- An absence that shares days with a period. $1 officer, $2 from, $3 to.
SELECT absence FROM organisation_absence
WHERE officer = $1 AND cancelled_at IS NULL AND from_on <= $3 AND $2 <= to_on
ORDER BY absence
LIMIT 1
