-- What a check found in draft $1: $2 errors, $3 when it was found without any (else nothing), $4 the version seen.
UPDATE process_draft SET faults = $2, checked_at = $3, seen = seen + 1
WHERE id = $1 AND seen = $4 AND ended_at IS NULL
