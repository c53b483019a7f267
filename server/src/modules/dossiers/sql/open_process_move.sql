-- A move of process $1 that has not ended; at most one.
SELECT id FROM dossiers_process_move WHERE process_code = $1 AND ended_at IS NULL ORDER BY asked_at, id LIMIT 1
