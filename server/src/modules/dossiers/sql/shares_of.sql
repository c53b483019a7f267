-- The shares of a dossier, for verify and its readers. $1 dossier.
SELECT dossier, part, run, agency, agency_name, allotted, started_at, due_at, ended_at,
    allotted_minutes, used_minutes, overrun_minutes, document
FROM dossiers_share WHERE dossier = $1
ORDER BY part, run
