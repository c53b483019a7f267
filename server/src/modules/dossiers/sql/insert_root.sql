-- Keeps a day's root; a day that has one keeps it. $1 day, $2 heads, $3 root, $4 signature.
INSERT INTO dossiers_root (day, heads, root, signature) VALUES ($1, $2, $3, $4) ON CONFLICT (day) DO NOTHING
