-- How many rows name these bytes. $1 SHA-256.
SELECT count(*) AS named
FROM documents_file
WHERE sha256 = $1
