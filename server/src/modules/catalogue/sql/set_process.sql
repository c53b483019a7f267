-- The process of an offer. $1 offer, $2 process.
UPDATE catalogue_offer SET process = $2 WHERE id = $1
