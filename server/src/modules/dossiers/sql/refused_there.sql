-- Where no work began by occurrence $1; at most $2.
SELECT agency, refusal FROM dossiers_begun WHERE occurrence = $1 AND refusal <> ''
ORDER BY agency
LIMIT $2
