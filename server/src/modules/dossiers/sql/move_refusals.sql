-- What could not go over by move $1, by code. $2 code to begin after, $3 at most.
SELECT dossier_code, element, code, params
FROM dossiers_move_refusal
WHERE move = $1 AND dossier_code > $2
ORDER BY dossier_code
LIMIT $3
