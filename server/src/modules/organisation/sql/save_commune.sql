-- Adds or renews a commune. $1 code, $2 name, $3 province, $4 its name, $5 folded, $6 sort key.
INSERT INTO organisation_commune (commune, name, province, province_name, folded, sort_key)
VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (commune) DO UPDATE SET name = $2, province = $3, province_name = $4, folded = $5, sort_key = $6
