-- The head of decision model $1, made if new and locked until the end; answers its last version.
INSERT INTO process_model (code, last_version) VALUES ($1, 0)
ON CONFLICT (code) DO UPDATE SET last_version = process_model.last_version
RETURNING last_version
