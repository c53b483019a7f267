-- Messages that came before anybody waited, for a wait, the oldest first. $1 name, $2 its key or empty, $3 at most.
SELECT id FROM dossiers_sent
WHERE NOT is_signal AND name = $1 AND ($2 = '' OR correlation = $2)
ORDER BY sent_at, id
LIMIT $3
