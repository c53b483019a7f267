-- What began process $1, the newest first; at most $2.
SELECT id, process_code, process_version, element, element_name, trigger, subject, at, name, correlation, facts,
    from_code, from_name, reached, begun, refused, refusal, is_over
FROM dossiers_occurrence WHERE process_code = $1
ORDER BY recorded_at DESC, id DESC
LIMIT $2
