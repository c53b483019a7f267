-- A name for a period. $1 agency, $2 from, $3 to, $4 name, $5 short name, $6 sort key, $7 parent, $8 source.
INSERT INTO organisation_agency_name (agency, from_on, to_on, name, short_name, sort_key, parent, source)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
