-- The incidents of a dossier, for verify and its page, in the order they were raised. $1 dossier.
SELECT
    dossier, incident, code, procedure_code, procedure_name, agency, agency_name, stuck AS what,
    subject, element, element_name, why, raised_at
FROM dossiers_incident WHERE dossier = $1
ORDER BY incident
