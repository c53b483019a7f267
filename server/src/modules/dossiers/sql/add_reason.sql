-- A phrase for the library, once; one that was ended comes back. $1 id, $2 agency as text, $3 use, $4 domain, $5 text, $6 now, $7 by.
INSERT INTO dossiers_reason (id, agency, use_code, domain, body, added_at, added_by)
VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (agency, use_code, domain, body) DO UPDATE SET
    id = excluded.id, added_at = excluded.added_at, added_by = excluded.added_by,
    ended_at = NULL, ended_by = NULL
WHERE dossiers_reason.ended_at IS NOT NULL
