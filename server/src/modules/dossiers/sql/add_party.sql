-- An office takes part in a dossier. $1 dossier, $2 agency, $3 unit.
INSERT INTO dossiers_party (dossier, agency, unit) VALUES ($1, $2, $3) ON CONFLICT (dossier, agency, unit) DO NOTHING
