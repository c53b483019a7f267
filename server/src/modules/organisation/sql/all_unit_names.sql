-- The newest name of every unit, for the import.
SELECT u.unit, u.code, n.name
FROM organisation_unit u
JOIN organisation_unit_name n ON n.unit = u.unit
WHERE n.from_on = (SELECT MAX(m.from_on) FROM organisation_unit_name m WHERE m.unit = u.unit)
ORDER BY u.code
