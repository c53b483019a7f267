-- The same authority given on in the same days. $1 procedure, $2 from agency, $3 from, $4 to.
SELECT delegation FROM organisation_delegation
WHERE from_agency = $2 AND procedure_code = $1 AND from_on <= $4 AND $3 <= to_on
ORDER BY delegation
LIMIT 1
