-- Units of an agency in being, by name. $1 agency, $2 day.
SELECT u.unit, u.agency, u.parent, u.code, u.kind, u.commune, u.address, u.telephone, u.is_provisional, u.is_demo, u.from_on, u.to_on, n.name
FROM organisation_unit u
JOIN organisation_unit_name n ON n.unit = u.unit AND n.from_on <= $2 AND $2 <= n.to_on
WHERE u.agency = $1 AND u.from_on <= $2 AND $2 <= u.to_on
ORDER BY n.sort_key, u.unit
