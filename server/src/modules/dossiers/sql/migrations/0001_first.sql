-- Why: the first tables of visits, dossiers, their log and what lists read.

-- One visit to a counter: a person, several matters, one fee total.
CREATE TABLE dossiers_visit (
    id ID PRIMARY KEY,
    unit ID NOT NULL,               -- the reception point
    agency ID NOT NULL,             -- whose point it is
    officer ID NOT NULL,
    person ID NOT NULL,             -- who stands at the counter
    on_behalf_of ID,
    authority_text TEXT NOT NULL,   -- what empowers him, where on behalf
    channel CODE NOT NULL,
    opened_at MOMENT NOT NULL,
    closed_at MOMENT,
    continues ID,                   -- the visit this one takes up again
    version INT NOT NULL
);
CREATE INDEX dossiers_visit_person ON dossiers_visit (person, opened_at);

-- What became of each matter of a visit.
CREATE TABLE dossiers_visit_item (
    id ID PRIMARY KEY,
    visit ID NOT NULL,
    seq INT NOT NULL,
    outcome CODE NOT NULL,          -- received, asked_to_complete, refused, guided
    procedure_code CODE NOT NULL,
    procedure_name TEXT NOT NULL,
    dossier ID,
    form_no TEXT NOT NULL,          -- number of form 02 or 03, or empty
    body TEXT NOT NULL,             -- papers, reason, offices as they were (JSON)
    fee MONEY NOT NULL,
    at MOMENT NOT NULL
);
CREATE UNIQUE INDEX dossiers_visit_item_order ON dossiers_visit_item (visit, seq);
CREATE INDEX dossiers_visit_item_form ON dossiers_visit_item (form_no);

-- Counters of numbers that leave no gap: dossier codes of a unit and day, forms and books of a year.
CREATE TABLE dossiers_counter (
    name CODE NOT NULL,
    period INT NOT NULL,            -- a day (yyyymmdd) or a year
    last INT NOT NULL,
    PRIMARY KEY (name, period)
);

-- The head of a dossier's chain; locked first by every act.
CREATE TABLE dossiers_head (
    id ID PRIMARY KEY,
    code CODE NOT NULL,
    seq INT NOT NULL,               -- of the last event; what an act names as the version seen
    hash BYTES NOT NULL,
    home ID NOT NULL,               -- reception unit at intake, never changed
    received_month INT NOT NULL     -- yyyymm
);
CREATE UNIQUE INDEX dossiers_head_code ON dossiers_head (code);

-- The log. Never updated, never deleted.
CREATE TABLE dossiers_event (
    dossier ID NOT NULL,
    seq INT NOT NULL,
    type CODE NOT NULL,
    type_version INT NOT NULL,
    occurred_at MOMENT NOT NULL,
    recorded_at MOMENT NOT NULL,
    actor ID,
    by_name TEXT NOT NULL,
    agency ID NOT NULL,
    ground TEXT NOT NULL,
    engine TEXT NOT NULL,
    body_digest BYTES NOT NULL,
    hash BYTES NOT NULL,
    PRIMARY KEY (dossier, seq)
);

-- Bodies with personal data: retention can destroy them while the chain stays whole.
CREATE TABLE dossiers_body (
    dossier ID NOT NULL,
    seq INT NOT NULL,
    salt BYTES NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (dossier, seq)
);

-- What lists, search and the public look-up need of a dossier; derived, recomputed by verify.
CREATE TABLE dossiers_case (
    dossier ID PRIMARY KEY,
    code CODE NOT NULL,
    status CODE NOT NULL,
    procedure_code CODE NOT NULL,
    procedure_name TEXT NOT NULL,
    applicant ID,
    applicant_name TEXT NOT NULL,
    applicant_folded TEXT NOT NULL,
    applicant_phone TEXT NOT NULL,   -- as it was at reception or corrected since
    applicant_address TEXT NOT NULL,
    reception_unit ID NOT NULL,      -- as received: never changed
    reception_agency ID NOT NULL,
    competent_agency ID NOT NULL,    -- who is competent, or was when it ended
    competent_name TEXT NOT NULL,
    channel CODE NOT NULL,
    received_at MOMENT NOT NULL,
    due_at MOMENT,
    promised_at MOMENT,
    finished_at MOMENT,
    returned_at MOMENT,
    paper_unit ID,                  -- where the paper is; nothing: with the post or the applicant
    paper_in_transit BOOL NOT NULL,
    received_by ID,
    fee MONEY NOT NULL,
    receipt_no TEXT NOT NULL,
    sets INT NOT NULL,
    extension_drafted_at MOMENT,    -- a form 04 waits for the leader since; nothing: none does
    term CODE NOT NULL,             -- as deadlines reads it
    clock TEXT NOT NULL,            -- what the clocks hear of: recomputing needs no log (R19)
    last_at MOMENT NOT NULL,        -- of the last event
    process_code CODE NOT NULL,     -- empty where no process runs
    process_version INT NOT NULL
);
CREATE UNIQUE INDEX dossiers_case_code ON dossiers_case (code);
CREATE INDEX dossiers_case_person ON dossiers_case (applicant, procedure_code, status);
CREATE INDEX dossiers_case_reception ON dossiers_case (reception_unit, received_at, dossier);
CREATE INDEX dossiers_case_paper ON dossiers_case (paper_unit, dossier);
CREATE INDEX dossiers_case_name ON dossiers_case (applicant_folded, dossier);
CREATE INDEX dossiers_case_process ON dossiers_case (process_code, process_version, code)
    WHERE returned_at IS NULL;
-- Open dossiers of an agency: they pass to its successor (decision 0180).
CREATE INDEX dossiers_case_competent ON dossiers_case (competent_agency, code) WHERE finished_at IS NULL;
CREATE INDEX dossiers_case_extension ON dossiers_case (extension_drafted_at, code)
    WHERE extension_drafted_at IS NOT NULL;

-- The offices that take part in a dossier; with identity_reach it decides who may see it.
CREATE TABLE dossiers_party (
    dossier ID NOT NULL,
    agency ID NOT NULL,
    unit ID NOT NULL,               -- the agency's own id: the agency as a whole
    PRIMARY KEY (dossier, agency, unit)
);

-- One row per open task: the only table that work lists and counts read. Derived.
CREATE TABLE dossiers_work (
    dossier ID NOT NULL,
    task CODE NOT NULL,             -- the engine's key of the task; c1, c2 …: a consultation
    code CODE NOT NULL,
    procedure_code CODE NOT NULL,
    procedure_name TEXT NOT NULL,
    applicant_name TEXT NOT NULL,
    applicant_folded TEXT NOT NULL,
    search TEXT NOT NULL,           -- folded words of code, applicant and procedure
    status CODE NOT NULL,
    step CODE NOT NULL,
    step_name TEXT NOT NULL,
    act CODE NOT NULL,
    role CODE NOT NULL,
    right_code CODE NOT NULL,       -- role/<role>: what identity_reach calls it; system
    agency ID NOT NULL,
    unit ID NOT NULL,
    unit_name TEXT NOT NULL,
    assignee ID,
    assignee_name TEXT NOT NULL,
    received_at MOMENT NOT NULL,
    due_at MOMENT NOT NULL,         -- of the dossier, its share or a consultation; the far future where it has none
    promised_at MOMENT,
    step_due_at MOMENT,
    warn_at MOMENT,
    stall_at MOMENT,
    sent_back BOOL NOT NULL,
    proposal CODE NOT NULL,         -- grant, refuse or empty
    fault CODE NOT NULL,            -- why the system could not do its own work, or empty
    version INT NOT NULL,           -- the dossier's seq
    opened_at MOMENT NOT NULL,
    budget CODE NOT NULL,           -- of the step, or empty
    dossier_due_at MOMENT,          -- of the dossier itself
    own_due BOOL NOT NULL,          -- due_at is a share's or a consultation's
    PRIMARY KEY (dossier, task)
);
CREATE INDEX dossiers_work_unit ON dossiers_work (unit, right_code, due_at, dossier, task);
CREATE INDEX dossiers_work_received ON dossiers_work (unit, right_code, received_at, dossier, task);
CREATE INDEX dossiers_work_name ON dossiers_work (unit, right_code, applicant_folded, dossier, task);
CREATE INDEX dossiers_work_assignee ON dossiers_work (assignee, due_at, dossier, task);

-- One stretch in which an agency had an interlinked dossier, judged by its own calendar (R20). Derived.
CREATE TABLE dossiers_share (
    dossier ID NOT NULL,
    part CODE NOT NULL,             -- the participant's key; competent = the agency that leads
    run INT NOT NULL,               -- 2 and more: the dossier came back to it
    agency ID NOT NULL,
    agency_name TEXT NOT NULL,
    allotted CODE NOT NULL,         -- its own time as the offer had it, or empty
    started_at MOMENT NOT NULL,
    due_at MOMENT,                  -- nothing without a time of its own, and while nothing runs
    ended_at MOMENT,
    allotted_minutes INT,           -- of this stretch
    used_minutes INT,               -- working minutes, once it ended
    overrun_minutes INT,
    document TEXT NOT NULL,         -- number of the last result it recorded, or empty
    PRIMARY KEY (dossier, part, run)
);
CREATE INDEX dossiers_share_begun ON dossiers_share (started_at, dossier) WHERE run = 1;
CREATE INDEX dossiers_share_overrun ON dossiers_share (ended_at, dossier) WHERE overrun_minutes > 0;
CREATE INDEX dossiers_share_open ON dossiers_share (due_at, dossier) WHERE ended_at IS NULL;

-- Opinions asked of other agencies. Derived.
CREATE TABLE dossiers_consultation (
    dossier ID NOT NULL,
    number INT NOT NULL,
    agency ID NOT NULL,             -- asked
    agency_name TEXT NOT NULL,
    asker_agency ID NOT NULL,
    asker_name TEXT NOT NULL,
    subject TEXT NOT NULL,
    due_at MOMENT NOT NULL,
    late_at MOMENT,                 -- when the one-stop was told that it is late
    answered_at MOMENT,
    closed_at MOMENT,               -- answered, withdrawn, or the dossier ended first
    is_withdrawn BOOL NOT NULL,
    PRIMARY KEY (dossier, number)
);
CREATE INDEX dossiers_consultation_open ON dossiers_consultation (due_at, dossier)
    WHERE closed_at IS NULL;
CREATE INDEX dossiers_consultation_late ON dossiers_consultation (late_at, dossier)
    WHERE late_at IS NOT NULL;

CREATE INDEX dossiers_case_returned ON dossiers_case (reception_unit, returned_at);
CREATE INDEX dossiers_case_due ON dossiers_case (finished_at, due_at, code);

-- Money taken at the counter; one line per fee.
CREATE TABLE dossiers_fee (
    dossier ID NOT NULL,
    line INT NOT NULL,
    unit ID NOT NULL,
    officer ID NOT NULL,
    taken_at MOMENT NOT NULL,
    method CODE NOT NULL,
    code CODE NOT NULL,
    name TEXT NOT NULL,
    amount MONEY NOT NULL,
    receipt_no TEXT NOT NULL,
    PRIMARY KEY (dossier, line)
);
CREATE INDEX dossiers_fee_day ON dossiers_fee (unit, officer, taken_at);

-- Copies certified and signatures witnessed, for the day's sheet. Derived.
CREATE TABLE dossiers_certified (
    dossier ID PRIMARY KEY,
    unit ID NOT NULL,
    officer ID,
    at MOMENT NOT NULL,
    kind CODE NOT NULL,             -- copy, signature
    book CODE NOT NULL,
    book_no INT NOT NULL,
    copies INT NOT NULL,
    pages INT NOT NULL,             -- of one copy
    fee MONEY NOT NULL
);
CREATE INDEX dossiers_certified_day ON dossiers_certified (unit, officer, at);

-- Files that belong to a dossier, for the rights of reading them. Derived.
CREATE TABLE dossiers_file (
    dossier ID NOT NULL,
    file ID NOT NULL,
    PRIMARY KEY (dossier, file)
);
CREATE INDEX dossiers_file_file ON dossiers_file (file, dossier);

-- Bundles of paper on their way between counter, unit and post.
CREATE TABLE dossiers_bundle (
    id ID PRIMARY KEY,
    number INT NOT NULL,
    from_unit ID NOT NULL,
    from_name TEXT NOT NULL,
    to_unit ID,                     -- nothing: the post
    to_name TEXT NOT NULL,
    made_by ID NOT NULL,
    made_by_name TEXT NOT NULL,
    made_at MOMENT NOT NULL,
    state CODE NOT NULL             -- sent, confirmed
);
CREATE INDEX dossiers_bundle_from ON dossiers_bundle (from_unit, made_at, id);
CREATE INDEX dossiers_bundle_to ON dossiers_bundle (to_unit, state, made_at, id);
CREATE TABLE dossiers_bundle_item (
    bundle ID NOT NULL,
    dossier ID NOT NULL,
    kind CODE NOT NULL,
    confirmed CODE NOT NULL,        -- open, arrived, missing, found
    reason TEXT NOT NULL,
    PRIMARY KEY (bundle, dossier)
);
CREATE INDEX dossiers_bundle_item_missing ON dossiers_bundle_item (bundle) WHERE confirmed = 'missing';

-- An officer's own filters of the work list.
CREATE TABLE dossiers_filter (
    officer ID PRIMARY KEY,
    body TEXT NOT NULL
);

-- Phrases an officer takes instead of typing a reason. Never deleted, only ended.
CREATE TABLE dossiers_reason (
    id ID PRIMARY KEY,
    agency CODE NOT NULL,           -- whose own: its id as text; empty = everybody's
    use_code CODE NOT NULL,         -- supplement, refuse, send_back, correct, extension
    domain TEXT NOT NULL,           -- of the catalogue; empty = every domain
    body TEXT NOT NULL,
    added_at MOMENT NOT NULL,
    added_by TEXT NOT NULL,
    ended_at MOMENT,
    ended_by TEXT
);
CREATE UNIQUE INDEX dossiers_reason_once ON dossiers_reason (agency, use_code, domain, body);

-- The daily root over all chain heads, signed with a key kept elsewhere.
CREATE TABLE dossiers_root (
    day DAY PRIMARY KEY,
    heads INT NOT NULL,
    root BYTES NOT NULL,
    signature BYTES NOT NULL
);

-- A change of a calendar, and how far the clocks of open dossiers were computed anew after it (R19).
CREATE TABLE dossiers_recomputation (
    id ID PRIMARY KEY,
    calendar CODE NOT NULL,
    from_at MOMENT NOT NULL,        -- what was due before is not touched
    decision TEXT NOT NULL,
    asked_at MOMENT NOT NULL,
    asked_by ID,
    after_due MOMENT,               -- where it stands; nothing: among those without a date
    after_code CODE NOT NULL,
    backwards BOOL,                 -- the last due first; nothing: not yet decided
    looked_at INT NOT NULL,
    moved INT NOT NULL,
    ended_at MOMENT
);
CREATE INDEX dossiers_recomputation_asked ON dossiers_recomputation (asked_at, id);

-- Each date a recomputation moved; written once, never changed.
CREATE TABLE dossiers_moved_date (
    dossier ID NOT NULL,
    recomputation ID NOT NULL,
    clock CODE NOT NULL,            -- legal
    old_at MOMENT,
    new_at MOMENT,
    moved_at MOMENT NOT NULL,
    PRIMARY KEY (dossier, recomputation, clock)
);

-- Running dossiers of one version of a process that were told to go over to another, and how far it is.
CREATE TABLE dossiers_process_move (
    id ID PRIMARY KEY,
    process_code CODE NOT NULL,
    from_version INT NOT NULL,
    to_version INT NOT NULL,
    mapping TEXT NOT NULL,          -- JSON: [{from, to}]
    reason TEXT NOT NULL,
    asked_at MOMENT NOT NULL,
    asked_by ID,
    asked_by_name TEXT NOT NULL,
    after_code CODE NOT NULL,       -- the last dossier looked at
    looked_at INT NOT NULL,
    moved INT NOT NULL,
    refused INT NOT NULL,
    ended_at MOMENT
);
CREATE INDEX dossiers_process_move_asked ON dossiers_process_move (process_code, asked_at, id);

-- What could not go over, with the first reason; written once, never changed.
CREATE TABLE dossiers_move_refusal (
    move ID NOT NULL,
    dossier_code CODE NOT NULL,
    element CODE NOT NULL,
    code CODE NOT NULL,             -- key of the texts
    params TEXT NOT NULL,           -- JSON object
    PRIMARY KEY (move, dossier_code)
);

-- What of a process may come from outside, by name; and when its timer is due. Derived.
CREATE TABLE dossiers_wait (
    dossier ID NOT NULL,
    wait CODE NOT NULL,             -- the engine's key
    code CODE NOT NULL,
    element CODE NOT NULL,
    element_name TEXT NOT NULL,
    awaits CODE NOT NULL,           -- timer, message, signal
    name TEXT NOT NULL,             -- of the message or signal
    correlation TEXT NOT NULL,      -- of the message
    agency ID NOT NULL,             -- whose calendar counts its working time
    term CODE NOT NULL,             -- working time, as deadlines reads it; empty: clock time
    began_at MOMENT NOT NULL,
    counts_from MOMENT,             -- of working time; nothing while the applicant has the dossier
    due_at MOMENT,
    stuck BOOL NOT NULL,            -- an incident is open: it does not fire
    PRIMARY KEY (dossier, wait)
);
CREATE INDEX dossiers_wait_named ON dossiers_wait (awaits, name, correlation, began_at, dossier, wait);
CREATE INDEX dossiers_wait_signal ON dossiers_wait (name, dossier, wait) WHERE awaits = 'signal';
CREATE INDEX dossiers_wait_working ON dossiers_wait (dossier, wait) WHERE counts_from IS NOT NULL;

-- What could not go on and waits for an administrator. Derived.
CREATE TABLE dossiers_incident (
    dossier ID NOT NULL,
    incident INT NOT NULL,          -- seq of the event that raised it
    code CODE NOT NULL,
    procedure_code CODE NOT NULL,
    procedure_name TEXT NOT NULL,
    agency ID NOT NULL,             -- the competent one
    agency_name TEXT NOT NULL,
    stuck CODE NOT NULL,            -- timer, message, signal, system_work, task, process
    subject CODE NOT NULL,          -- key of the wait or task, id of what was sent, or empty
    element CODE NOT NULL,
    element_name TEXT NOT NULL,
    why CODE NOT NULL,              -- the refusal
    raised_at MOMENT NOT NULL,
    PRIMARY KEY (dossier, incident)
);
CREATE INDEX dossiers_incident_raised ON dossiers_incident (raised_at, dossier, incident);

-- Messages and signals on their way to the dossiers that wait for them.
CREATE TABLE dossiers_sent (
    id ID PRIMARY KEY,
    is_signal BOOL NOT NULL,
    name TEXT NOT NULL,
    correlation TEXT NOT NULL,
    facts TEXT NOT NULL,            -- JSON
    from_code CODE NOT NULL,        -- the dossier that sent it, or empty
    from_name TEXT NOT NULL,        -- its code, or who sent it
    sent_at MOMENT NOT NULL,
    until_at MOMENT NOT NULL,       -- a message nobody has waited for by then is dropped
    reached ID                      -- of a signal: the dossier that had it last, in their order
);
CREATE INDEX dossiers_sent_named ON dossiers_sent (name, sent_at, id);
CREATE TABLE dossiers_occurrence (
    id ID PRIMARY KEY,
    process_code CODE NOT NULL,
    process_version INT NOT NULL,
    element CODE NOT NULL,
    element_name TEXT NOT NULL,
    trigger CODE NOT NULL,
    subject CODE NOT NULL,
    at MOMENT NOT NULL,
    name TEXT NOT NULL,
    correlation TEXT NOT NULL,
    facts TEXT NOT NULL,
    from_code CODE NOT NULL,
    from_name TEXT NOT NULL,
    reached ID,
    begun INT NOT NULL,
    refused INT NOT NULL,
    refusal CODE NOT NULL,
    params TEXT NOT NULL,
    is_over BOOL NOT NULL,
    recorded_at MOMENT NOT NULL,
    UNIQUE (process_code, process_version, element, subject)
);
CREATE INDEX dossiers_occurrence_recorded ON dossiers_occurrence (process_code, recorded_at, id);
CREATE TABLE dossiers_begun (
    occurrence ID NOT NULL,
    agency ID NOT NULL,
    code CODE NOT NULL,
    refusal CODE NOT NULL,
    params TEXT NOT NULL,
    PRIMARY KEY (occurrence, agency)
);
