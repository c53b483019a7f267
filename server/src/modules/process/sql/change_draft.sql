-- Draft $1 is drawn anew. $2 code, $3 kind, $4 name, $5 sha256, $6 faults, $7 when, $8 who, $9 file, $10 the version seen.
UPDATE process_draft
SET code = $2, kind = $3, name = $4, sha256 = $5, faults = $6, changed_at = $7, changed_by = $8, bpmn = $9,
    checked_at = NULL, seen = seen + 1
WHERE id = $1 AND seen = $10 AND ended_at IS NULL
