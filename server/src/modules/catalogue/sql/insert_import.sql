-- What an import did. $1 id, $2 now, $3 files, $4 read, $5 new, $6 changed, $7 same, $8 refused, $9 unclear, $10 records to look at.
INSERT INTO catalogue_import (id, imported_at, sources, read_count, new_count, changed_count,
    same_count, refused_count, unclear_count, records)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
