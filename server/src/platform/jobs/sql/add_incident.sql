-- Somebody must look. $1 id, $2 now, $3 lane, $4 kind or consumer, $5 aggregate, $6 code.
INSERT INTO jobs_incident (id, at, lane, name, aggregate, code)
VALUES ($1, $2, $3, $4, $5, $6)
