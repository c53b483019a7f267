-- What the cache holds has changed. $1 name, $2 a version that never was.
INSERT INTO storage_version (name, version)
VALUES ($1, $2)
ON CONFLICT (name) DO UPDATE SET version = excluded.version
