-- Who acted last on a dossier, and when. $1 dossier.
SELECT e.by_name, e.recorded_at
FROM dossiers_event e JOIN dossiers_head h ON h.id = e.dossier AND h.seq = e.seq
WHERE h.id = $1
