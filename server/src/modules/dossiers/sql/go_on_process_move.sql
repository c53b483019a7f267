-- A move went on to dossier $2: so many more were looked at ($3), moved ($4) and refused ($5). $6 when it ended, or nothing. $1 id.
UPDATE dossiers_process_move
SET after_code = $2, looked_at = looked_at + $3, moved = moved + $4, refused = refused + $5, ended_at = $6
WHERE id = $1
