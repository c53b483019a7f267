-- Everybody with a post, and who stands in for them.
SELECT p.officer FROM organisation_post p
UNION
SELECT a.replacement FROM organisation_absence a WHERE a.cancelled_at IS NULL
ORDER BY 1
