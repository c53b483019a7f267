-- Posts that give an officer rights: his own, and those of officers he stands in for. $1 officer.
SELECT p.role, p.unit, u.agency, r.confidentiality, r.reaches_below, p.from_on, p.to_on,
       p.from_on AS out_from_on, p.to_on AS out_to_on, p.officer, p.post
FROM organisation_post p
JOIN organisation_unit u ON u.unit = p.unit
JOIN organisation_role r ON r.role = p.role
WHERE p.officer = $1
UNION ALL
SELECT p.role, p.unit, u.agency, r.confidentiality, r.reaches_below, p.from_on, p.to_on,
       a.from_on, a.to_on, p.officer, p.post
FROM organisation_absence a
JOIN organisation_post p ON p.officer = a.officer
JOIN organisation_unit u ON u.unit = p.unit
JOIN organisation_role r ON r.role = p.role
WHERE a.replacement = $1 AND a.cancelled_at IS NULL
ORDER BY 11, 8, 9
