-- A unit and every unit under it. $1 unit.
WITH RECURSIVE tree (unit) AS (
    SELECT u.unit FROM organisation_unit u WHERE u.unit = $1
    UNION
    SELECT u.unit FROM organisation_unit u JOIN tree ON u.parent = tree.unit
)
SELECT t.unit, u.agency, u.from_on, u.to_on
FROM tree t
JOIN organisation_unit u ON u.unit = t.unit
ORDER BY t.unit
