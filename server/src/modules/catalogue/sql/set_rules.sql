-- The decision models of an offer. $1 offer, $2 of its fees, $3 of its papers.
UPDATE catalogue_offer SET fee_model = $2, paper_model = $3 WHERE id = $1
