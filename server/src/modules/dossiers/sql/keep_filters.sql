-- Keeps an officer's own filters. $1 officer, $2 body.
INSERT INTO dossiers_filter (officer, body) VALUES ($1, $2)
ON CONFLICT (officer) DO UPDATE SET body = excluded.body
