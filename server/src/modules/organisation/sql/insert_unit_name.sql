-- A name for a period. $1 unit, $2 from, $3 to, $4 name, $5 sort key.
INSERT INTO organisation_unit_name (unit, from_on, to_on, name, sort_key) VALUES ($1, $2, $3, $4, $5)
