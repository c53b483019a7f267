-- Running dossiers of process $1 on version $2, by code. $3 code to begin after, $4 at most.
SELECT code FROM dossiers_case
WHERE process_code = $1 AND process_version = $2 AND returned_at IS NULL AND status <> 'stopped' AND code > $3
ORDER BY code
LIMIT $4
