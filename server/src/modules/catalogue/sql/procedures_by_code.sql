-- The procedures that bear a code (more than one where the source gave it twice). $1 code.
SELECT id, code, twin, name, domain, promulgator, scope, kind, at_ministry, at_province, at_commune, at_other,
    version_id, version_number, is_unclear
FROM catalogue_procedure
WHERE code = $1
ORDER BY twin
