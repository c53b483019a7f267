-- Takes an offer to change it; no row where somebody changed it meanwhile. $1 offer, $2 version seen.
UPDATE catalogue_offer SET version = version + 1 WHERE id = $1 AND version = $2
