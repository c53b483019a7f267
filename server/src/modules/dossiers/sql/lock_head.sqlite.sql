-- The head of a dossier by its code; SQLite has one writer, so nothing need be locked. $1 code.
SELECT id AS dossier, code, seq, hash, home FROM dossiers_head WHERE code = $1
