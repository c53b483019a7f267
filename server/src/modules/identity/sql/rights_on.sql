-- Which rights an officer has anywhere on a day. $1 officer, $2 day.
SELECT DISTINCT right_code FROM identity_reach
WHERE officer = $1 AND from_on <= $2 AND $2 <= to_on
ORDER BY right_code
