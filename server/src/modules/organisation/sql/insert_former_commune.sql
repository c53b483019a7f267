-- A former commune and one it went into. $1 folded, $2 district, $3 name, $4 commune.
INSERT INTO organisation_former_commune (folded, district, name, commune) VALUES ($1, $2, $3, $4)
ON CONFLICT (folded, commune) DO NOTHING
