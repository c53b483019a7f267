-- The head of a dossier by its code, for reading. $1 code.
SELECT id AS dossier, code, seq, hash, home FROM dossiers_head WHERE code = $1
