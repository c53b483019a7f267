-- A new visit. $1..$12 its columns in order.
INSERT INTO dossiers_visit (id, unit, agency, officer, person, on_behalf_of, authority_text, channel,
    opened_at, closed_at, continues, version)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
