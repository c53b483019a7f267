-- The first dossiers that are still open, in id order. $1 at most.
SELECT h.id AS dossier, h.code, h.seq, h.hash, h.home
FROM dossiers_head h JOIN dossiers_case c ON c.dossier = h.id
WHERE c.returned_at IS NULL AND c.finished_at IS NULL
ORDER BY h.id LIMIT $1
