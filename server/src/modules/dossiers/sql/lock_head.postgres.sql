-- The head of a dossier by its code, locked until the end of the transaction. $1 code.
SELECT id AS dossier, code, seq, hash, home FROM dossiers_head WHERE code = $1 FOR UPDATE
