-- Dossiers that are still open, in id order. $1 id to begin after, $2 at most.
SELECT h.id AS dossier, h.code, h.seq, h.hash, h.home
FROM dossiers_head h JOIN dossiers_case c ON c.dossier = h.id
WHERE h.id > $1 AND c.returned_at IS NULL AND c.finished_at IS NULL
ORDER BY h.id LIMIT $2
