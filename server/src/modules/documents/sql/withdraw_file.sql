-- Takes a kept file back. $1 file.
UPDATE documents_file SET standing = 'withdrawn'
WHERE file = $1 AND standing = 'kept'
