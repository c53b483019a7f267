-- One row per process: the head that publishing locks, and what lists show of its newest version.
-- last_version 0 = nothing published yet.
CREATE TABLE process_process (
    code CODE NOT NULL PRIMARY KEY,
    last_version INT NOT NULL,
    kind CODE NOT NULL,             -- procedure, internal: of all its versions
    name TEXT NOT NULL,
    search TEXT NOT NULL            -- folded words of code and name, each after a blank
);
CREATE INDEX process_process_kind ON process_process (kind, code);

-- One row per published version: the SHA-256 of its BPMN file, checked without faults at checked_at,
-- approved by decision, in force from a day (Viet Nam) until retired. Never changed but for
-- retired_from. Dossiers pin (code, version).
CREATE TABLE process_definition (
    code CODE NOT NULL,
    version INT NOT NULL,
    name TEXT NOT NULL,
    sha256 CODE NOT NULL,
    decision_no TEXT NOT NULL,
    decision_on DAY NOT NULL,
    in_force_from DAY NOT NULL,
    retired_from DAY,
    by_hand BOOL NOT NULL,          -- an officer may begin it; false: only events do
    checked_at MOMENT NOT NULL,
    published_by TEXT NOT NULL,
    PRIMARY KEY (code, version)
);

-- Events that begin a version of an internal process by themselves: its start events with a trigger.
CREATE TABLE process_start (
    code CODE NOT NULL,
    version INT NOT NULL,
    element CODE NOT NULL,
    element_name TEXT NOT NULL,
    trigger CODE NOT NULL,          -- timer, message, signal
    name TEXT NOT NULL,             -- of the message or signal
    correlation TEXT NOT NULL,      -- the only key its message may bear; empty: any
    timer_kind CODE NOT NULL,
    timer TEXT NOT NULL,            -- ISO 8601
    times INT NOT NULL,             -- how often the timer has come
    last_at MOMENT NOT NULL,        -- when it came last; before, when it was published
    next_at MOMENT,                 -- when it comes next
    PRIMARY KEY (code, version, element)
);
CREATE INDEX process_start_named ON process_start (trigger, name, code);

-- The file of a version, byte for byte; apart, so that lists do not read through it.
CREATE TABLE process_file (
    code CODE NOT NULL,
    version INT NOT NULL,
    bpmn BYTES NOT NULL,
    PRIMARY KEY (code, version)
);

-- Agencies in which a version is not in force: nobody holds one of its roles there.
CREATE TABLE process_not_staffed (
    code CODE NOT NULL,
    version INT NOT NULL,
    agency CODE NOT NULL,           -- its code
    role CODE NOT NULL,
    agency_name TEXT NOT NULL,
    judged_at MOMENT NOT NULL,
    PRIMARY KEY (code, version, agency, role)
);

-- What is being drawn. Ended, never deleted: approved (it became a version) or thrown away.
CREATE TABLE process_draft (
    id ID PRIMARY KEY,
    code CODE NOT NULL,
    kind CODE NOT NULL,
    name TEXT NOT NULL,
    based_on INT NOT NULL,          -- the version it was drawn from; 0 = from nothing
    seen INT NOT NULL,              -- of the draft: what a change names as the version seen
    sha256 CODE NOT NULL,
    faults INT NOT NULL,            -- errors in it, as it was kept last
    checked_at MOMENT,              -- found without faults, and not changed since
    changed_at MOMENT NOT NULL,
    changed_by TEXT NOT NULL,
    ended_at MOMENT,
    became INT,                     -- the version
    bpmn BYTES NOT NULL
);
CREATE INDEX process_draft_open ON process_draft (code, id) WHERE ended_at IS NULL;

-- One row per decision model: the head that publishing locks. last_version 0 = nothing yet.
CREATE TABLE process_model (
    code CODE NOT NULL PRIMARY KEY,
    last_version INT NOT NULL
);

-- One row per published version of a decision model (a DMN file), by decision, in force from a day
-- (Viet Nam) until retired. Never changed but for retired_from. Dossiers pin (code, version).
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

-- The file of a version, byte for byte.
CREATE TABLE process_model_file (
    code CODE NOT NULL,
    version INT NOT NULL,
    dmn BYTES NOT NULL,
    PRIMARY KEY (code, version)
);
