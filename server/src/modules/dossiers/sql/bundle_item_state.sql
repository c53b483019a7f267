-- What was said of a dossier of a bundle. $1 bundle, $2 dossier.
SELECT i.confirmed FROM dossiers_bundle_item i WHERE i.bundle = $1 AND i.dossier = $2
