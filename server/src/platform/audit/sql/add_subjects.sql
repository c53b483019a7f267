-- Makes a row of audit findable by its subjects, sixteen at a time. $1 entry, $2..$17 subjects or NULL.
INSERT INTO audit_subject (subject, entry)
SELECT s.column1, $1
FROM (VALUES ($2), ($3), ($4), ($5), ($6), ($7), ($8), ($9), ($10), ($11), ($12), ($13), ($14), ($15), ($16), ($17)) s
WHERE s.column1 IS NOT NULL
ON CONFLICT (subject, entry) DO NOTHING
