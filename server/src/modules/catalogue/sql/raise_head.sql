-- Takes the catalogue for one chunk of an import; no row where another wrote meanwhile. $1 version seen.
INSERT INTO catalogue_head (head, version) VALUES ('catalogue', $1 + 1)
ON CONFLICT (head) DO UPDATE SET version = excluded.version WHERE catalogue_head.version = $1
