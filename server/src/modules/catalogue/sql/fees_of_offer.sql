-- What is charged for an offer, in the order of the receipt. $1 offer.
SELECT code, name, kind, per, channel, amount, first_count, amount_after, most, is_optional, source
FROM catalogue_offer_fee
WHERE offer_id = $1
ORDER BY seq
