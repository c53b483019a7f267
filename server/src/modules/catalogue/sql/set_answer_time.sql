-- The time an offer gives to bring what form 02 asks for. $1 offer, $2 term or ''.
UPDATE catalogue_offer SET answer_within = $2 WHERE id = $1
