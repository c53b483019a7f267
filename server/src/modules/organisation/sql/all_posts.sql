-- Every post with the codes the import knows it by.
SELECT o.staff_code, p.role, u.code
FROM organisation_post p
JOIN organisation_officer o ON o.officer = p.officer
JOIN organisation_unit u ON u.unit = p.unit
ORDER BY o.staff_code, p.role, u.code
