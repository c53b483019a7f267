-- A visit, locked where the engine needs it. $1 visit.
SELECT id, unit, agency, officer, person, on_behalf_of, authority_text, channel, opened_at, closed_at,
    continues, version
FROM dossiers_visit WHERE id = $1 FOR UPDATE
