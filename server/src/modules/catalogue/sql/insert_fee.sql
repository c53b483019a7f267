-- $1 offer, $2 place on the receipt, $3 code, $4 name, $5 kind, $6 per, $7 channel or none, $8 amount, $9 so many first, $10 amount after, $11 at most, $12 optional, $13 source.
INSERT INTO catalogue_offer_fee (offer_id, seq, code, name, kind, per, channel, amount, first_count,
    amount_after, most, is_optional, source)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
