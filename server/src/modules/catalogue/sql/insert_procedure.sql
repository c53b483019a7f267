-- A procedure seen for the first time. $1 id, $2 code, $3 twin, $4 portal id, $5 name, $6 order of the name, $7 domain, $8 promulgator, $9 scope, $10 kind, $11 state, $12-$15 levels, $16 version, $17 its number, $18 unclear, $19 digest of the facts, $20 digest of the listing, $21 search document, $22 now.
INSERT INTO catalogue_procedure (id, code, twin, portal_id, name, name_order, domain, promulgator,
    scope, kind, state, at_ministry, at_province, at_commune, at_other, version_id, version_number,
    is_unclear, facts_digest, listing_digest, search, imported_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20,
    $21, $22)
