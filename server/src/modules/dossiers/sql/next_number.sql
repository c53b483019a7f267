-- The next number of a counter; taken last in a transaction, so that no number is lost. $1 name, $2 period.
INSERT INTO dossiers_counter (name, period, last) VALUES ($1, $2, 1)
ON CONFLICT (name, period) DO UPDATE SET last = dossiers_counter.last + 1
RETURNING last
