-- Officers whose role reaches agencies below their own, and who stand in for them.
SELECT p.officer FROM organisation_post p
JOIN organisation_role r ON r.role = p.role
WHERE r.reaches_below
UNION
SELECT a.replacement FROM organisation_post p
JOIN organisation_role r ON r.role = p.role
JOIN organisation_absence a ON a.officer = p.officer
WHERE r.reaches_below AND a.cancelled_at IS NULL
ORDER BY 1
