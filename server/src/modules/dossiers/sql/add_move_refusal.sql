-- Dossier $2 cannot go over by move $1: $3 element, $4 reason, $5 its params.
INSERT INTO dossiers_move_refusal (move, dossier_code, element, code, params)
VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (move, dossier_code) DO NOTHING
