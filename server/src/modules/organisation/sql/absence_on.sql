-- An officer's absence on a day. $1 officer, $2 day.
SELECT absence, officer, replacement, from_on, to_on, reason FROM organisation_absence
WHERE officer = $1 AND cancelled_at IS NULL AND from_on <= $2 AND $2 <= to_on
ORDER BY absence
LIMIT 1
