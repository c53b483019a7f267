-- The unit in being that keeps the work of a unit: itself, or who took its place. $1 unit, $2 day.
WITH RECURSIVE line (unit) AS (
    SELECT u.unit FROM organisation_unit u WHERE u.unit = $1
    UNION
    SELECT s.after_unit FROM organisation_unit_succession s JOIN line ON s.before_unit = line.unit
    WHERE s.on_day <= $2
)
SELECT line.unit FROM line
JOIN organisation_unit u ON u.unit = line.unit
WHERE u.from_on <= $2 AND $2 <= u.to_on
ORDER BY line.unit
LIMIT 1
