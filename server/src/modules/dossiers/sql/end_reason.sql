-- A phrase is offered no more. $1 id, $2 now, $3 by.
UPDATE dossiers_reason SET ended_at = $2, ended_by = $3 WHERE id = $1
