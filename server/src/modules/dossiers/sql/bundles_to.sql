-- Bundles on their way to a unit, oldest first. $1 unit, $2 at most.
SELECT id, number, from_unit AS from_unit_id, from_name AS from_unit, to_unit AS to_unit_id, to_name AS to_unit,
    made_by_name AS made_by, made_at, state
FROM dossiers_bundle WHERE to_unit = $1 AND state = 'sent'
ORDER BY made_at, id
LIMIT $2
