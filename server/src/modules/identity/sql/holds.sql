-- Whether an officer has a right anywhere on a day. $1 officer, $2 right, $3 day.
SELECT right_code FROM identity_reach
WHERE officer = $1 AND right_code = $2 AND from_on <= $3 AND $3 <= to_on
ORDER BY unit
LIMIT 1
