-- One row per process: the head that publishing locks. last_version 0 = nothing published yet.
CREATE TABLE process_process (
    code CODE NOT NULL PRIMARY KEY,
    last_version INT NOT NULL
);
-- One row per published version: the BPMN file byte for byte with its SHA-256, checked without faults
-- at checked_at, approved by decision, in force from a day (Viet Nam) until retired. Never changed but
-- for retired_from. Dossiers pin (code, version).
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
