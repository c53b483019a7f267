-- How many dossiers wait for a signal. $1 name.
SELECT COUNT(DISTINCT dossier) AS number FROM dossiers_wait WHERE awaits = 'signal' AND name = $1
