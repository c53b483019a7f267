-- Whether an officer has a right in any unit of an agency on a day. $1 officer, $2 right, $3 agency, $4 day.
SELECT right_code FROM identity_reach
WHERE officer = $1 AND right_code = $2 AND agency = $3 AND from_on <= $4 AND $4 <= to_on
ORDER BY unit
LIMIT 1
