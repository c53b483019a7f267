-- A new agency. $1 agency, $2 code, $3 kind, $4 commune, $5 provisional, $6 from, $7 to, $8 source.
INSERT INTO organisation_agency (agency, code, kind, commune, is_provisional, from_on, to_on, source)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
ON CONFLICT (code) DO NOTHING
