-- A new officer. $1 officer, $2 staff code, $3 name, $4 sort key, $5 demo, $6 from, $7 to.
INSERT INTO organisation_officer (officer, staff_code, name, sort_key, is_demo, from_on, to_on)
VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (staff_code) DO NOTHING
