-- The body of an event. $1 dossier, $2 seq, $3 salt, $4 body.
INSERT INTO dossiers_body (dossier, seq, salt, body) VALUES ($1, $2, $3, $4)
