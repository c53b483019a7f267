-- How many dossiers of a bundle nobody has confirmed. $1 bundle.
SELECT COUNT(dossier) AS open FROM dossiers_bundle_item WHERE bundle = $1 AND confirmed = 'open'
