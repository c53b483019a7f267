-- What is on its way, locked until the end. $1 id.
UPDATE dossiers_sent SET sent_at = sent_at WHERE id = $1
RETURNING id, is_signal, name, correlation, facts, from_code, from_name, sent_at, until_at, reached
