-- The consultations of a dossier, for verify. $1 dossier.
SELECT dossier, number, agency, agency_name, asker_agency, asker_name, subject, due_at, late_at,
    answered_at, closed_at, is_withdrawn
FROM dossiers_consultation WHERE dossier = $1
ORDER BY number
