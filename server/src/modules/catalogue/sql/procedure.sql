-- A procedure. $1 id.
SELECT id, code, twin, name, domain, promulgator, scope, kind, at_ministry, at_province, at_commune, at_other,
    version_id, version_number, is_unclear
FROM catalogue_procedure
WHERE id = $1
