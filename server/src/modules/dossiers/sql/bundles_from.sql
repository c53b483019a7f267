-- Bundles sent from a unit, latest first. $1 unit, $2 at most.
SELECT id, number, from_unit AS from_unit_id, from_name AS from_unit, to_unit AS to_unit_id, to_name AS to_unit,
    made_by_name AS made_by, made_at, state
FROM dossiers_bundle WHERE from_unit = $1
ORDER BY made_at DESC, id
LIMIT $2
