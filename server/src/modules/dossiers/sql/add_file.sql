-- A file belongs to a dossier. $1 dossier, $2 file.
INSERT INTO dossiers_file (dossier, file) VALUES ($1, $2) ON CONFLICT (dossier, file) DO NOTHING
