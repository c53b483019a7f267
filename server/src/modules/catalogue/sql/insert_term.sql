-- $1 offer, $2 channel, $3 term, $4 source.
INSERT INTO catalogue_offer_term (offer_id, channel, term, source) VALUES ($1, $2, $3, $4)
