-- The first that waits for a signal since before it was sent. $1 name, $2 sent at, $3 code of the sender.
SELECT dossier, code, element FROM dossiers_wait
WHERE awaits = 'signal' AND name = $1 AND began_at <= $2 AND code <> $3
ORDER BY dossier, wait
LIMIT 1
