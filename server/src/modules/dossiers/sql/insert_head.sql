-- A new dossier's head. $1 id, $2 code, $3 seq, $4 hash, $5 home, $6 month.
INSERT INTO dossiers_head (id, code, seq, hash, home, received_month) VALUES ($1, $2, $3, $4, $5, $6)
