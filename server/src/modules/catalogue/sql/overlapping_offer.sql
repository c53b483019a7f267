-- How often a procedure is offered already, by the same agency at the same place, at some day from a day on. $1 procedure, $2 agency, $3 place, $4 from.
SELECT count(*) AS n
FROM catalogue_offer
WHERE procedure_id = $1 AND agency_id = $2 AND place_id = $3 AND valid_until >= $4
