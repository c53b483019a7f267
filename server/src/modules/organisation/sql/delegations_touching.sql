-- Authority given on by an agency or to it, beyond a day. $1 agency, $2 day.
SELECT delegation, procedure_code, from_agency, to_agency, decision, from_on, to_on FROM organisation_delegation
WHERE (from_agency = $1 OR to_agency = $1) AND to_on > $2
ORDER BY from_on, delegation
