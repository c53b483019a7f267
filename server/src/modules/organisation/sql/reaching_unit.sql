-- Officers with a post in a unit or above it, steering ones, and who stand in for them. $1 unit.
WITH RECURSIVE above (unit, parent) AS (
    SELECT u.unit, u.parent FROM organisation_unit u WHERE u.unit = $1
    UNION
    SELECT u.unit, u.parent FROM organisation_unit u JOIN above ON u.unit = above.parent
),
posted (officer) AS (
    SELECT p.officer FROM organisation_post p JOIN above ON above.unit = p.unit
    UNION
    SELECT p.officer FROM organisation_post p
    JOIN organisation_role r ON r.role = p.role
    WHERE r.reaches_below
)
SELECT posted.officer FROM posted
UNION
SELECT a.replacement FROM posted
JOIN organisation_absence a ON a.officer = posted.officer
WHERE a.cancelled_at IS NULL
ORDER BY 1
