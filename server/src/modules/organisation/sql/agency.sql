-- One agency as it was. $1 agency, $2 day.
SELECT a.agency, a.code, a.kind, a.commune, a.is_provisional, a.from_on, a.to_on, n.name, n.short_name, n.parent
FROM organisation_agency a
JOIN organisation_agency_name n ON n.agency = a.agency AND n.from_on <= $2 AND $2 <= n.to_on
WHERE a.agency = $1
