-- How often something came to start event $2 of process $1 since $3.
SELECT COUNT(*) FROM dossiers_occurrence WHERE process_code = $1 AND element = $2 AND recorded_at > $3
