-- One rule of a reorganisation. $1 reorganisation, $2 its number, $3 before, $4 after, $5 kind, $6 day, $7 scope, $8 now.
INSERT INTO organisation_succession (reorganisation, rule_no, before_agency, after_agency, kind, on_day, scope, recorded_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
