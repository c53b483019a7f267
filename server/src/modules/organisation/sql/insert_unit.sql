-- A new unit. $1 unit, $2 agency, $3 parent, $4 code, $5 kind, $6 commune, $7 address, $8 telephone, $9 provisional, $10 demo, $11 from, $12 to.
INSERT INTO organisation_unit (unit, agency, parent, code, kind, commune, address, telephone,
                               is_provisional, is_demo, from_on, to_on)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
ON CONFLICT (code) DO NOTHING
