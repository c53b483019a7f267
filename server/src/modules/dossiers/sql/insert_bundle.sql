-- A new bundle of paper. $1 id, $2 number, $3 from, $4 its name, $5 to, $6 its name, $7 officer, $8 name, $9 at, $10 state.
INSERT INTO dossiers_bundle (id, number, from_unit, from_name, to_unit, to_name, made_by, made_by_name,
    made_at, state)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
