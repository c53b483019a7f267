-- The first heads of chains in id order, for verify. $1 at most so many.
SELECT id AS dossier, code, seq, hash, home FROM dossiers_head ORDER BY id LIMIT $1
