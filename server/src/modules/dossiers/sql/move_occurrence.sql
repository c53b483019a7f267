-- How far the work has come that occurrence $1 begins. $2 the agency looked at last, $3 begun, $4 refused, $5 why nothing could, $6 params of that, $7 nothing more begins.
UPDATE dossiers_occurrence SET reached = $2, begun = $3, refused = $4, refusal = $5, params = $6, is_over = $7 WHERE id = $1
