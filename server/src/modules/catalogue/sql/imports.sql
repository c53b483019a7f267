-- Imports that wrote something, the newest first. $1 at most so many.
SELECT id, imported_at, sources, read_count AS "read", new_count AS added, changed_count AS changed,
    same_count AS same, refused_count AS refused, unclear_count AS unclear
FROM catalogue_import
ORDER BY imported_at DESC, id DESC
LIMIT $1
