-- The agencies that take part in an offer, in order. $1 offer.
SELECT key, agency_id AS agency, work, share
FROM catalogue_offer_participant WHERE offer_id = $1 ORDER BY seq
