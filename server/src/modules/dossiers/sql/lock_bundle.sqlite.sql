-- A bundle to act on. $1 bundle.
SELECT id, number, from_unit AS from_unit_id, from_name AS from_unit, to_unit AS to_unit_id, to_name AS to_unit,
    made_by_name AS made_by, made_at, state
FROM dossiers_bundle WHERE id = $1
