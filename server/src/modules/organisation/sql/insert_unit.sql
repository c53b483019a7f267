-- A new unit. $1 unit, $2 agency, $3 parent, $4 code, $5 kind, $6 commune, $7 address, $8 provisional, $9 demo, $10 from, $11 to.
INSERT INTO organisation_unit (unit, agency, parent, code, kind, commune, address, is_provisional,
                               is_demo, from_on, to_on)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
ON CONFLICT (code) DO NOTHING
