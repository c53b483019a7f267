-- Incidents that wait for an administrator, the oldest first. $1 at most.
SELECT
    dossier, incident, code, procedure_code, procedure_name, agency, agency_name, stuck AS what,
    subject, element, element_name, why, raised_at
FROM dossiers_incident
ORDER BY raised_at, dossier, incident
LIMIT $1
