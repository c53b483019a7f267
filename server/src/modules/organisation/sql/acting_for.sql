-- Successors of an agency that are in being. $1 agency, $2 day.
WITH RECURSIVE line (agency) AS (
    SELECT a.agency FROM organisation_agency a WHERE a.agency = $1
    UNION
    SELECT s.after_agency FROM organisation_succession s JOIN line ON s.before_agency = line.agency
    WHERE s.on_day <= $2
)
SELECT line.agency FROM line
JOIN organisation_agency a ON a.agency = line.agency
WHERE a.from_on <= $2 AND $2 <= a.to_on
ORDER BY line.agency
