-- The next files in order of their ids, withdrawn ones too. $1 the last seen, $2 at most so many.
SELECT file, sha256
FROM documents_file
WHERE file > $1
ORDER BY file
LIMIT $2
