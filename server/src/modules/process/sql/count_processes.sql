-- How many processes there are. $1 kind (empty: any), $2 pattern of search words (empty: any).
SELECT COUNT(*) FROM process_process p
WHERE p.last_version > 0 AND ($1 = '' OR p.kind = $1) AND ($2 = '' OR p.search LIKE $2)
