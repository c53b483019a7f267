-- Officers who hold or held a role, and who stand in for them. $1 role.
SELECT p.officer FROM organisation_post p WHERE p.role = $1
UNION
SELECT a.replacement FROM organisation_post p
JOIN organisation_absence a ON a.officer = p.officer
WHERE p.role = $1 AND a.cancelled_at IS NULL
ORDER BY 1
