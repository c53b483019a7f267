-- One file. $1 file.
SELECT file, sha256, size, type, name, about_kind, about, source, standing, uploaded_by, uploaded_at
FROM documents_file
WHERE file = $1
