-- The head of process $1, made if new and locked until the end; answers its last version.
INSERT INTO process_process (code, last_version, kind, name, search) VALUES ($1, 0, '', '', '')
ON CONFLICT (code) DO UPDATE SET last_version = process_process.last_version
RETURNING last_version
