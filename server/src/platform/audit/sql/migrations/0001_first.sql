-- Why: who saw and who changed what must be answerable years later.
CREATE TABLE audit_entry (
    id ID NOT NULL PRIMARY KEY,
    at MOMENT NOT NULL,
    kind CODE NOT NULL,
    actor_is CODE NOT NULL,
    officer ID,
    session ID,
    actor_name TEXT NOT NULL,
    act CODE NOT NULL,
    subject_count INT NOT NULL,
    subjects TEXT NOT NULL,
    request CODE NOT NULL,
    detail TEXT NOT NULL
);
CREATE INDEX audit_entry_by_officer ON audit_entry (officer, id);
CREATE TABLE audit_subject (
    subject CODE NOT NULL,
    entry ID NOT NULL,
    PRIMARY KEY (subject, entry)
);
