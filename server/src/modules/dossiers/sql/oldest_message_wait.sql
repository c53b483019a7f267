-- Who has waited longest for a message. $1 name, $2 correlation, $3 code of the sender, who has had his.
SELECT dossier, code, element FROM dossiers_wait
WHERE awaits = 'message' AND name = $1 AND (correlation = '' OR correlation = $2) AND code <> $3
ORDER BY began_at, dossier, wait
LIMIT 1
