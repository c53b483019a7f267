-- The terms decided for an offer. $1 offer.
SELECT channel, term, source FROM catalogue_offer_term WHERE offer_id = $1 ORDER BY channel
