-- The national list says something new of a procedure. $1 id, $2 portal id, $3 kind, $4 state, $5 promulgator where none is known, $6 scope for it, $7 digest, $8 now.
UPDATE catalogue_procedure
SET portal_id = CASE WHEN $2 = '' THEN portal_id ELSE $2 END,
    kind = CASE WHEN $3 = 'unknown' THEN kind ELSE $3 END,
    state = $4,
    scope = CASE WHEN promulgator = '' THEN $6 ELSE scope END,
    promulgator = CASE WHEN promulgator = '' THEN $5 ELSE promulgator END,
    listing_digest = $7, imported_at = $8
WHERE id = $1
