-- A move to go on with, locked. $1 id.
SELECT id, process_code, from_version, to_version, mapping, reason, asked_by, asked_by_name, after_code, ended_at
FROM dossiers_process_move WHERE id = $1 FOR UPDATE
