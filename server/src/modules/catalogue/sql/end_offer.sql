-- The last day of an offer. $1 offer, $2 last day.
UPDATE catalogue_offer SET valid_until = $2, version = version + 1 WHERE id = $1
