-- Whose a phrase is. $1 id.
SELECT id, agency, ended_at IS NOT NULL AS is_ended FROM dossiers_reason WHERE id = $1
