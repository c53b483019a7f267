-- Makes or renews a role. $1 role, $2 Vietnamese name, $3 English name, $4 confidentiality, $5 reaches below.
INSERT INTO organisation_role (role, name_vi, name_en, confidentiality, reaches_below)
VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (role) DO UPDATE SET name_vi = $2, name_en = $3, confidentiality = $4, reaches_below = $5
