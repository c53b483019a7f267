-- Where an officer has a role today. $1 officer, $2 day, $3 unit or NULL.
SELECT DISTINCT r.unit, r.right_code
FROM identity_reach r
WHERE r.officer = $1 AND r.from_on <= $2 AND r.to_on >= $2
  AND r.right_code >= 'role/' AND r.right_code < 'role0'
  AND ($3 IS NULL OR r.unit = $3)
ORDER BY r.unit, r.right_code
