-- Former communes by the beginning of their folded name. $1 first possible, $2 beyond the last.
SELECT f.district, f.name, f.commune, c.name AS commune_name
FROM organisation_former_commune f
JOIN organisation_commune c ON c.commune = f.commune
WHERE f.folded >= $1 AND f.folded < $2
ORDER BY f.folded, f.commune
LIMIT 20
