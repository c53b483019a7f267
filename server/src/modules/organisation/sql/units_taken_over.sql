-- Units whose place a unit or one under it has taken, at any remove, each with the day. $1 unit.
WITH RECURSIVE tree (unit) AS (
    SELECT u.unit FROM organisation_unit u WHERE u.unit = $1
    UNION
    SELECT u.unit FROM organisation_unit u JOIN tree ON u.parent = tree.unit
),
past (unit, since) AS (
    SELECT s.before_unit, s.on_day FROM tree
    JOIN organisation_unit_succession s ON s.after_unit = tree.unit
    UNION
    SELECT s.before_unit, CASE WHEN s.on_day > past.since THEN s.on_day ELSE past.since END FROM past
    JOIN organisation_unit_succession s ON s.after_unit = past.unit
)
SELECT past.unit, u.agency, past.since AS from_on, u.to_on FROM past
JOIN organisation_unit u ON u.unit = past.unit
ORDER BY past.unit, past.since
