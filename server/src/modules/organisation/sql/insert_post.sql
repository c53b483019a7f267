-- A new post. $1 post, $2 officer, $3 role, $4 unit, $5 from, $6 to, $7 decision, $8 now, $9 by.
INSERT INTO organisation_post (post, officer, role, unit, from_on, to_on, decision, recorded_at, recorded_by)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
