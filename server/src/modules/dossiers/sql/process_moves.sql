-- Moves of process $1, the newest first; at most $2.
SELECT id, process_code, from_version, to_version, mapping, reason, asked_at, asked_by_name AS asked_by, looked_at,
    moved, refused, ended_at
FROM dossiers_process_move
WHERE process_code = $1
ORDER BY asked_at DESC, id DESC
LIMIT $2
