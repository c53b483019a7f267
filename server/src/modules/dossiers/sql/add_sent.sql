-- A message or signal on its way. $1 id, $2 signal, $3 name, $4 correlation, $5 facts, $6 code, $7 from, $8 now, $9 until.
INSERT INTO dossiers_sent
    (id, is_signal, name, correlation, facts, from_code, from_name, sent_at, until_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
