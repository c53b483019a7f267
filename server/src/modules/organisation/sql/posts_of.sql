-- Posts of an officer, by beginning. $1 officer.
SELECT p.post, p.officer, o.staff_code, o.name AS officer_name, p.role, p.unit, u.agency, p.from_on, p.to_on, p.decision
FROM organisation_post p
JOIN organisation_officer o ON o.officer = p.officer
JOIN organisation_unit u ON u.unit = p.unit
WHERE p.officer = $1
ORDER BY p.from_on, p.post
