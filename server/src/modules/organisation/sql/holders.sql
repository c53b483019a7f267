-- Who holds a role in an agency, by name. $1 agency, $2 role, $3 day.
SELECT p.post, p.officer, o.staff_code, o.name AS officer_name, p.role, p.unit, u.agency, p.from_on, p.to_on, p.decision
FROM organisation_post p
JOIN organisation_officer o ON o.officer = p.officer
JOIN organisation_unit u ON u.unit = p.unit
WHERE u.agency = $1 AND p.role = $2 AND p.from_on <= $3 AND $3 <= p.to_on
ORDER BY o.sort_key, p.post
