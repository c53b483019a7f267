-- A decision that rearranges agencies. $1 id, $2 number, $3 decided by, $4 decided on, $5 effective on, $6 now, $7 officer.
INSERT INTO organisation_reorganisation (reorganisation, decision, decided_by, decided_on, effective_on, recorded_at, recorded_by)
VALUES ($1, $2, $3, $4, $5, $6, $7)
