-- Every procedure as far as an import must know it.
SELECT id, code, twin, portal_id, promulgator, version_number, facts_digest, listing_digest
FROM catalogue_procedure
ORDER BY code, twin
