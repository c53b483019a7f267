-- The newest name of every agency, for the import.
SELECT a.agency, a.code, n.name, n.short_name
FROM organisation_agency a
JOIN organisation_agency_name n ON n.agency = a.agency
WHERE n.from_on = (SELECT MAX(m.from_on) FROM organisation_agency_name m WHERE m.agency = a.agency)
ORDER BY a.code
