-- An officer is out. $1 absence, $2 officer, $3 replacement, $4 from, $5 to, $6 reason, $7 now, $8 by.
INSERT INTO organisation_absence (absence, officer, replacement, from_on, to_on, reason, recorded_at, recorded_by)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
