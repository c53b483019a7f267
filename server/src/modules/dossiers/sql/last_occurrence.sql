-- What came last to start event $2 of process $1.
SELECT at, begun, refused, is_over FROM dossiers_occurrence WHERE process_code = $1 AND element = $2
ORDER BY recorded_at DESC, id DESC
LIMIT 1
