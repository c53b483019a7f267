-- audit: who did what, when, on whom. Rows are only added.

CREATE TABLE audit_entry (
    id ID NOT NULL PRIMARY KEY,  -- sorts by time
    at MOMENT NOT NULL,
    kind CODE NOT NULL,          -- change, personal_read, sign_in, access_denied
    actor_is CODE NOT NULL,      -- public_visitor, officer, system
    officer ID,                  -- where the actor is one
    session ID,
    actor_name TEXT NOT NULL,    -- the officer's name as it was, or the job's code
    act CODE NOT NULL,           -- the command or route
    subject_count INT NOT NULL,  -- also of those beyond the first 200
    subjects TEXT NOT NULL,      -- identifiers or public codes, separated by spaces
    request CODE NOT NULL,       -- leads to the log lines
    detail TEXT NOT NULL         -- JSON, codes and numbers only
);
CREATE INDEX audit_entry_by_officer ON audit_entry (officer, id);

-- Leads from a subject to the rows that concern it.
CREATE TABLE audit_subject (
    subject CODE NOT NULL,
    entry ID NOT NULL,
    PRIMARY KEY (subject, entry)
);
