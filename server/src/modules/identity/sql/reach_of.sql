-- Everything an officer may do. $1 officer.
SELECT right_code, unit, from_on, to_on, agency, confidentiality FROM identity_reach
WHERE officer = $1
ORDER BY right_code, unit, from_on
