-- One right in one unit. $1 officer, $2 right, $3 unit, $4 from, $5 to, $6 agency, $7 confidentiality.
INSERT INTO identity_reach (officer, right_code, unit, from_on, to_on, agency, confidentiality)
VALUES ($1, $2, $3, $4, $5, $6, $7)
