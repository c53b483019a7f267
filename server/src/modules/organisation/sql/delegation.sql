-- One delegation. $1 id.
SELECT delegation, procedure_code, from_agency, to_agency, decision, from_on, to_on FROM organisation_delegation
WHERE delegation = $1
