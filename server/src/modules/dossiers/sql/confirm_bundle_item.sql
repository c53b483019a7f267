-- Somebody says whether a dossier of a bundle arrived. $1 bundle, $2 dossier, $3 arrived or missing, $4 reason.
UPDATE dossiers_bundle_item SET confirmed = $3, reason = $4 WHERE bundle = $1 AND dossier = $2
