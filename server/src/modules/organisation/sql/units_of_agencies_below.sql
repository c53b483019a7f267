-- Every unit of the agencies under an agency, at any depth. $1 agency.
WITH RECURSIVE tree (agency) AS (
    SELECT n.agency FROM organisation_agency_name n WHERE n.parent = $1
    UNION
    SELECT n.agency FROM organisation_agency_name n JOIN tree ON n.parent = tree.agency
)
SELECT u.unit, u.agency, u.from_on, u.to_on
FROM tree t
JOIN organisation_unit u ON u.agency = t.agency
ORDER BY u.unit
