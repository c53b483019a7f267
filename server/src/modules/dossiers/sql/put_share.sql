-- A stretch of a share, new or renewed. $1..$13 its columns in order.
INSERT INTO dossiers_share (
    dossier, part, run, agency, agency_name, allotted, started_at, due_at, ended_at,
    allotted_minutes, used_minutes, overrun_minutes, document)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
ON CONFLICT (dossier, part, run) DO UPDATE SET
    started_at = excluded.started_at, due_at = excluded.due_at, ended_at = excluded.ended_at,
    allotted_minutes = excluded.allotted_minutes, used_minutes = excluded.used_minutes,
    overrun_minutes = excluded.overrun_minutes, document = excluded.document
