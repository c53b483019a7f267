-- Why: process definitions live in the database by version, so that a dossier keeps the one it began with.
-- One row per process: the head that publishing locks.
CREATE TABLE process_process (
    code CODE NOT NULL PRIMARY KEY,
    last_version INT NOT NULL
);
-- One row per published version; never changed but for its retirement.
CREATE TABLE process_definition (
    code CODE NOT NULL,
    version INT NOT NULL,
    name TEXT NOT NULL,
    sha256 CODE NOT NULL,
    bpmn BYTES NOT NULL,
    decision_no TEXT NOT NULL,
    decision_on DAY NOT NULL,
    in_force_from DAY NOT NULL,
    retired_from DAY,
    checked_at MOMENT NOT NULL,
    published_by TEXT NOT NULL,
    PRIMARY KEY (code, version)
);
