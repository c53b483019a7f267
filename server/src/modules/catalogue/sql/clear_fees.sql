-- The fees of an offer are decided anew. $1 offer.
DELETE FROM catalogue_offer_fee WHERE offer_id = $1
