-- One event of the log. $1 dossier, $2 seq, $3 type, $4 its version, $5 occurred, $6 recorded, $7 actor, $8 name, $9 agency, $10 ground, $11 engine, $12 body digest, $13 hash.
INSERT INTO dossiers_event (dossier, seq, type, type_version, occurred_at, recorded_at, actor, by_name,
    agency, ground, engine, body_digest, hash)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
