-- Makes a row of audit findable by one of its subjects. $1 subject, $2 entry.
INSERT INTO audit_subject (subject, entry)
VALUES ($1, $2)
ON CONFLICT (subject, entry) DO NOTHING
