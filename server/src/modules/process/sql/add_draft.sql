-- A draft. $1 id, $2 code, $3 kind, $4 name, $5 based on, $6 sha256, $7 faults, $8 when, $9 who, $10 file.
INSERT INTO process_draft (id, code, kind, name, based_on, seen, sha256, faults, changed_at, changed_by, bpmn)
VALUES ($1, $2, $3, $4, $5, 1, $6, $7, $8, $9, $10)
