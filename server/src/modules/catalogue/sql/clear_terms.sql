-- The terms of an offer are decided anew. $1 offer.
DELETE FROM catalogue_offer_term WHERE offer_id = $1
