-- Interlinked dossiers whose shares a change of a calendar may move. $1 after this dossier or NULL, $2 open shares due from this moment on, $3 shares that ended from this moment on, $4 at most.
SELECT DISTINCT s.dossier, h.code
FROM dossiers_share s JOIN dossiers_head h ON h.id = s.dossier
WHERE ($1 IS NULL OR s.dossier > $1)
  AND ((s.ended_at IS NULL AND (s.due_at IS NULL OR s.due_at >= $2)) OR s.ended_at >= $3)
ORDER BY s.dossier
LIMIT $4
