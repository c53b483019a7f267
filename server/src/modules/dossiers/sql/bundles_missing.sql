-- Bundles from or to a unit of which something is missing, latest first. $1 unit, $2 at most.
SELECT b.id, b.number, b.from_unit AS from_unit_id, b.from_name AS from_unit, b.to_unit AS to_unit_id,
    b.to_name AS to_unit, b.made_by_name AS made_by, b.made_at, b.state
FROM dossiers_bundle b
WHERE (b.from_unit = $1 OR b.to_unit = $1)
  AND b.id IN (SELECT i.bundle FROM dossiers_bundle_item i WHERE i.confirmed = 'missing')
ORDER BY b.made_at DESC, b.id
LIMIT $2
