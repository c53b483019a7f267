-- How many waits a message would fit. $1 name, $2 correlation.
SELECT COUNT(dossier) AS number FROM dossiers_wait
WHERE awaits = 'message' AND name = $1 AND (correlation = '' OR correlation = $2)
