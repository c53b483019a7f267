-- The dossiers of a bundle, by code. $1 bundle.
SELECT c.code AS dossier_code, c.procedure_name, i.kind, i.confirmed, i.reason
FROM dossiers_bundle_item i JOIN dossiers_case c ON c.dossier = i.dossier
WHERE i.bundle = $1
ORDER BY c.code
