-- Authority given on, the newest first.
SELECT delegation, procedure_code, from_agency, to_agency, decision, from_on, to_on FROM organisation_delegation
ORDER BY from_on DESC, delegation
