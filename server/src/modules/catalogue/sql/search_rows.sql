-- Everything the search index is made of, with what decides on receiving it.
SELECT code, twin, search, scope, kind, at_ministry, at_province, at_commune, at_other, version_number
FROM catalogue_procedure
ORDER BY code, twin
