-- Why: process definitions live in the database by version, so that a dossier keeps the one it began with.
CREATE TABLE process_process (
    code CODE NOT NULL PRIMARY KEY,
    last_version INT NOT NULL,
    kind CODE NOT NULL,
    name TEXT NOT NULL,
    search TEXT NOT NULL
);
CREATE INDEX process_process_kind ON process_process (kind, code);

CREATE TABLE process_definition (
    code CODE NOT NULL,
    version INT NOT NULL,
    name TEXT NOT NULL,
    sha256 CODE NOT NULL,
    decision_no TEXT NOT NULL,
    decision_on DAY NOT NULL,
    in_force_from DAY NOT NULL,
    retired_from DAY,
    by_hand BOOL NOT NULL,
    checked_at MOMENT NOT NULL,
    published_by TEXT NOT NULL,
    PRIMARY KEY (code, version)
);

CREATE TABLE process_start (
    code CODE NOT NULL,
    version INT NOT NULL,
    element CODE NOT NULL,
    element_name TEXT NOT NULL,
    trigger CODE NOT NULL,
    name TEXT NOT NULL,
    correlation TEXT NOT NULL,
    timer_kind CODE NOT NULL,
    timer TEXT NOT NULL,
    times INT NOT NULL,
    last_at MOMENT NOT NULL,
    next_at MOMENT,
    PRIMARY KEY (code, version, element)
);
CREATE INDEX process_start_named ON process_start (trigger, name, code);
CREATE TABLE process_file (
    code CODE NOT NULL,
    version INT NOT NULL,
    bpmn BYTES NOT NULL,
    PRIMARY KEY (code, version)
);

CREATE TABLE process_not_staffed (
    code CODE NOT NULL,
    version INT NOT NULL,
    agency CODE NOT NULL,
    role CODE NOT NULL,
    agency_name TEXT NOT NULL,
    judged_at MOMENT NOT NULL,
    PRIMARY KEY (code, version, agency, role)
);

CREATE TABLE process_draft (
    id ID PRIMARY KEY,
    code CODE NOT NULL,
    kind CODE NOT NULL,
    name TEXT NOT NULL,
    based_on INT NOT NULL,
    seen INT NOT NULL,
    sha256 CODE NOT NULL,
    faults INT NOT NULL,
    checked_at MOMENT,
    changed_at MOMENT NOT NULL,
    changed_by TEXT NOT NULL,
    ended_at MOMENT,
    became INT,
    bpmn BYTES NOT NULL
);
CREATE INDEX process_draft_open ON process_draft (code, id) WHERE ended_at IS NULL;

CREATE TABLE process_model (
    code CODE NOT NULL PRIMARY KEY,
    last_version INT NOT NULL
);

CREATE TABLE process_model_version (
    code CODE NOT NULL,
    version INT NOT NULL,
    name TEXT NOT NULL,
    sha256 CODE NOT NULL,
    decision_no TEXT NOT NULL,
    decision_on DAY NOT NULL,
    in_force_from DAY NOT NULL,
    retired_from DAY,
    published_at MOMENT NOT NULL,
    published_by TEXT NOT NULL,
    PRIMARY KEY (code, version)
);

CREATE TABLE process_model_file (
    code CODE NOT NULL,
    version INT NOT NULL,
    dmn BYTES NOT NULL,
    PRIMARY KEY (code, version)
);
