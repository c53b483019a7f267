-- Draft $1 ends at $2: it became version $3, or nothing. $4 the version seen.
UPDATE process_draft SET ended_at = $2, became = $3, seen = seen + 1
WHERE id = $1 AND seen = $4 AND ended_at IS NULL
