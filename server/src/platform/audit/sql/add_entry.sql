-- Adds a row of audit. $1 id, $2 now, $3 kind, $4 what the actor is, $5 officer, $6 session, $7 name, $8 act, $9 how many subjects, $10 the subjects, $11 request, $12 detail.
INSERT INTO audit_entry (id, at, kind, actor_is, officer, session, actor_name, act, subject_count, subjects, request, detail)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
