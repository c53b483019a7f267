-- A consultation, new or renewed. $1..$12 its columns in order.
INSERT INTO dossiers_consultation (
    dossier, number, agency, agency_name, asker_agency, asker_name, subject, due_at, late_at,
    answered_at, closed_at, is_withdrawn)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
ON CONFLICT (dossier, number) DO UPDATE SET
    late_at = excluded.late_at, answered_at = excluded.answered_at,
    closed_at = excluded.closed_at, is_withdrawn = excluded.is_withdrawn
