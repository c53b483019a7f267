-- The last giving of an agency's authority over a procedure to another that had begun. $1 procedure, $2 from, $3 to, $4 day.
SELECT delegation, procedure_code, from_agency, to_agency, decision, from_on, to_on FROM organisation_delegation
WHERE from_agency = $2 AND to_agency = $3 AND (procedure_code = $1 OR procedure_code = '') AND from_on <= $4
ORDER BY to_on DESC, delegation
LIMIT 1
