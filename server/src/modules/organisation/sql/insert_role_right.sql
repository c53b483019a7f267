-- Gives a right to a role. $1 role, $2 right.
INSERT INTO organisation_role_right (role, right_code) VALUES ($1, $2)
