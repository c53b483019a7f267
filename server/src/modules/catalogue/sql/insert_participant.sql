-- $1 offer, $2 its place in the order, $3 key, $4 agency, $5 work, $6 share or empty.
INSERT INTO catalogue_offer_participant (offer_id, seq, key, agency_id, work, share)
VALUES ($1, $2, $3, $4, $5, $6)
