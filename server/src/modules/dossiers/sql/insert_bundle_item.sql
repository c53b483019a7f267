-- A dossier goes into a bundle. $1 bundle, $2 dossier, $3 kind.
INSERT INTO dossiers_bundle_item (bundle, dossier, kind, confirmed, reason) VALUES ($1, $2, $3, 'open', '')
