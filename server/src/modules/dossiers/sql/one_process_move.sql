-- A move and how far it is. $1 id.
SELECT id, process_code, from_version, to_version, mapping, reason, asked_at, asked_by_name AS asked_by, looked_at,
    moved, refused, ended_at
FROM dossiers_process_move WHERE id = $1
