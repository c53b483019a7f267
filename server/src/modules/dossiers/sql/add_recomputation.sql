-- A recomputation that begins. $1 id, $2 calendar, $3 from, $4 decision, $5 now, $6 by.
INSERT INTO dossiers_recomputation (id, calendar, from_at, decision, asked_at, asked_by, after_due,
                                    after_code, backwards, looked_at, moved, ended_at)
VALUES ($1, $2, $3, $4, $5, $6, NULL, '', NULL, 0, 0, NULL)
