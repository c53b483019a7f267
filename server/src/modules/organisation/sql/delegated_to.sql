-- To whom an agency gave on a procedure; one for this procedure before one for all. $1 procedure, $2 agency, $3 day.
SELECT to_agency FROM organisation_delegation
WHERE from_agency = $2 AND (procedure_code = $1 OR procedure_code = '') AND from_on <= $3 AND $3 <= to_on
ORDER BY procedure_code DESC, delegation
LIMIT 1
