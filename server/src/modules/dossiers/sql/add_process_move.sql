-- Dossiers of a version are told to go over to another. $1 id, $2 process, $3 from, $4 to, $5 mapping, $6 reason, $7 now, $8 by, $9 his name.
INSERT INTO dossiers_process_move (id, process_code, from_version, to_version, mapping, reason, asked_at, asked_by,
                                   asked_by_name, after_code, looked_at, moved, refused, ended_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, '', 0, 0, 0, NULL)
