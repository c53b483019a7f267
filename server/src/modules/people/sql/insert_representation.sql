-- Who may act for whom. $1 represented, $2 representative, $3 ground, $4 document, $5 from, $6 to.
INSERT INTO people_representation (represented, representative, ground, document, from_on, to_on)
VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (represented, representative, ground, from_on) DO UPDATE SET document = $4, to_on = $6
