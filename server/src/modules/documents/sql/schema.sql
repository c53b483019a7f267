-- Forms and files. Templates are versions, never changed; bytes stand in the file store, named by their
-- SHA-256, and no row is ever older than its bytes.

-- One row a form: its newest version number. Whoever adds a version raises it first.
CREATE TABLE documents_form (
    form CODE NOT NULL PRIMARY KEY,
    version INT NOT NULL
);

CREATE TABLE documents_template (
    template_id ID NOT NULL PRIMARY KEY,
    form CODE NOT NULL,
    version INT NOT NULL,
    from_on DAY NOT NULL,             -- the first day it is used
    decision TEXT NOT NULL,           -- number and date; empty for the product's own
    is_built_in BOOL NOT NULL,
    made_by TEXT NOT NULL,
    made_at MOMENT NOT NULL,
    xml TEXT NOT NULL,
    UNIQUE (form, version)
);
CREATE INDEX documents_template_from ON documents_template (form, from_on, version);

-- A file somebody handed in, scanned or printed. The thing it is about belongs to another room.
CREATE TABLE documents_file (
    file ID NOT NULL PRIMARY KEY,
    sha256 CODE NOT NULL,
    size INT NOT NULL,
    type CODE NOT NULL,
    name TEXT NOT NULL,               -- personal: as given, cleaned
    about_kind CODE NOT NULL,
    about ID NOT NULL,
    source CODE NOT NULL,
    standing CODE NOT NULL,
    uploaded_by ID,
    uploaded_at MOMENT NOT NULL
);
CREATE INDEX documents_file_about ON documents_file (about, uploaded_at, file);
CREATE INDEX documents_file_sha256 ON documents_file (sha256);
