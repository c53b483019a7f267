-- A file's row. $1 file, $2 SHA-256, $3 size, $4 type, $5 name, $6 kind of thing, $7 thing, $8 source, $9 standing, $10 officer, $11 now.
INSERT INTO documents_file (file, sha256, size, type, name, about_kind, about, source, standing, uploaded_by, uploaded_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
