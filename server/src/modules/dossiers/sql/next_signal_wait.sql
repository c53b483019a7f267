-- The next that waits for a signal. $1 name, $2 sent at, $3 code of the sender, $4 dossier reached last.
SELECT dossier, code, element FROM dossiers_wait
WHERE awaits = 'signal' AND name = $1 AND began_at <= $2 AND code <> $3 AND dossier > $4
ORDER BY dossier, wait
LIMIT 1
