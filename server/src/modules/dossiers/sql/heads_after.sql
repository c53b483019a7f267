-- Heads of chains in id order, for verify. $1 id to begin after, $2 at most so many.
SELECT id AS dossier, code, seq, hash, home FROM dossiers_head WHERE id > $1 ORDER BY id LIMIT $2
