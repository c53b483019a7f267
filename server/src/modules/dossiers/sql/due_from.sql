-- Open dossiers due from a moment on, the first due first. $1 moment, $2 at most.
SELECT c.code
FROM dossiers_case c
WHERE c.finished_at IS NULL AND c.due_at >= $1
ORDER BY c.due_at, c.code
LIMIT $2
