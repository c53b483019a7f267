-- The kept files of a thing, oldest first. $1 kind of thing, $2 thing.
SELECT file, sha256, size, type, name, about_kind, about, source, standing, uploaded_by, uploaded_at
FROM documents_file
WHERE about = $2 AND about_kind = $1 AND standing = 'kept'
ORDER BY uploaded_at, file
