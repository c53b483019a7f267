-- A procedure has a new version. $1 id, $2 portal id, $3 name, $4 order of the name, $5 domain, $6 promulgator, $7 scope, $8 kind or 'unknown' to leave it, $9-$12 levels, $13 version, $14 its number, $15 unclear, $16 digest, $17 search document, $18 now.
UPDATE catalogue_procedure
SET portal_id = CASE WHEN $2 = '' THEN portal_id ELSE $2 END,
    name = $3, name_order = $4, domain = $5, promulgator = $6, scope = $7,
    kind = CASE WHEN $8 = 'unknown' THEN kind ELSE $8 END,
    at_ministry = $9, at_province = $10, at_commune = $11, at_other = $12,
    version_id = $13, version_number = $14, is_unclear = $15, facts_digest = $16, search = $17,
    imported_at = $18
WHERE id = $1
