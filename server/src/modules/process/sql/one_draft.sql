-- Draft $1, without the file.
SELECT id, code, kind, name, based_on, seen AS version, faults, checked_at, changed_at, changed_by, ended_at, became
FROM process_draft WHERE id = $1
