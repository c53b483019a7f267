-- Who stands in for an officer, ever. $1 officer.
SELECT DISTINCT replacement FROM organisation_absence
WHERE officer = $1 AND cancelled_at IS NULL
ORDER BY replacement
