-- Agencies in being, by name. $1 day.
SELECT a.agency, a.code, a.kind, a.commune, a.is_provisional, a.from_on, a.to_on, n.name, n.short_name, n.parent
FROM organisation_agency a
JOIN organisation_agency_name n ON n.agency = a.agency AND n.from_on <= $1 AND $1 <= n.to_on
WHERE a.from_on <= $1 AND $1 <= a.to_on
ORDER BY n.sort_key, a.agency
