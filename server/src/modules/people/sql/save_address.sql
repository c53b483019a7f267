-- An address from a day on; entered twice on one day the later stands. $1 person, $2 kind, $3 from, $4 to, $5 commune, $6 former commune, $7 detail.
INSERT INTO people_address (person, kind, from_on, to_on, commune, former_commune, detail)
VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (person, kind, from_on) DO UPDATE SET to_on = $4, commune = $5, former_commune = $6, detail = $7
