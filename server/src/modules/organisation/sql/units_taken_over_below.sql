-- Units whose place a unit of the agencies under an agency has taken, each with the day. $1 agency.
WITH RECURSIVE tree (agency) AS (
    SELECT n.agency FROM organisation_agency_name n WHERE n.parent = $1
    UNION
    SELECT n.agency FROM organisation_agency_name n JOIN tree ON n.parent = tree.agency
),
past (unit, since) AS (
    SELECT s.before_unit, s.on_day FROM tree
    JOIN organisation_unit u ON u.agency = tree.agency
    JOIN organisation_unit_succession s ON s.after_unit = u.unit
    UNION
    SELECT s.before_unit, CASE WHEN s.on_day > past.since THEN s.on_day ELSE past.since END FROM past
    JOIN organisation_unit_succession s ON s.after_unit = past.unit
)
SELECT past.unit, u.agency, past.since AS from_on, u.to_on FROM past
JOIN organisation_unit u ON u.unit = past.unit
ORDER BY past.unit, past.since
