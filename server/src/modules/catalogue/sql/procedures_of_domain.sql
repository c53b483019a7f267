-- Procedures of one field in alphabetical order. $1 domain, $2 at most so many.
SELECT id, code, twin, name, domain, promulgator, scope, kind, at_ministry, at_province, at_commune, at_other,
    version_id, version_number, is_unclear
FROM catalogue_procedure
WHERE domain = $1
ORDER BY name_order, code, twin
LIMIT $2
