-- catalogue: published procedures with every version imported, and what is offered where.

-- One row: rises with every chunk an import writes, so that two imports cannot mix.
CREATE TABLE catalogue_head (
    head CODE NOT NULL PRIMARY KEY,
    version INT NOT NULL
);

-- A procedure (TTHC). Its content stands in its versions; here is what lists and search need.
CREATE TABLE catalogue_procedure (
    id ID NOT NULL PRIMARY KEY,
    code CODE NOT NULL,            -- "1.001193"; not unique at the source
    twin INT NOT NULL,             -- 0, or 1, 2 … for another procedure that bears the same code
    portal_id CODE NOT NULL,       -- its page at the National Portal, or ''
    name TEXT NOT NULL,
    name_order CODE NOT NULL,      -- Vietnamese alphabetical order
    domain TEXT NOT NULL,          -- the first one, or ''
    promulgator TEXT NOT NULL,
    scope CODE NOT NULL,           -- national, home, other_province
    kind CODE NOT NULL,            -- unknown, standard, specific, internal
    state CODE NOT NULL,           -- as listed nationally (ACTIVE, UPDATED), or ''
    at_ministry BOOL NOT NULL,
    at_province BOOL NOT NULL,
    at_commune BOOL NOT NULL,
    at_other BOOL NOT NULL,
    version_id ID,                 -- the newest; none while it is only listed
    version_number INT NOT NULL,   -- 0 while it is only listed
    is_unclear BOOL NOT NULL,      -- the newest version needs a person before it can be offered
    facts_digest CODE NOT NULL,
    listing_digest CODE NOT NULL,  -- '' while it was never listed
    search TEXT NOT NULL,          -- JSON: what the index reads
    imported_at MOMENT NOT NULL
);
CREATE UNIQUE INDEX catalogue_procedure_code ON catalogue_procedure (code, twin);
CREATE INDEX catalogue_procedure_domain ON catalogue_procedure (domain, name_order, code, twin);

-- The content of a procedure as it was imported once; never changed, never deleted.
CREATE TABLE catalogue_version (
    id ID NOT NULL PRIMARY KEY,
    procedure_id ID NOT NULL,
    number INT NOT NULL,           -- 1, 2, … within the procedure
    digest CODE NOT NULL,          -- SHA-256 of the facts in canonical form
    quality CODE NOT NULL,         -- structured, parsed_from_text, starter
    source TEXT NOT NULL,          -- where it was read
    as_of CODE NOT NULL,           -- the day the source bears, or ''
    decision_on CODE NOT NULL,     -- day of the decision that announced it, or ''
    is_unclear BOOL NOT NULL,
    notes TEXT NOT NULL,           -- JSON: [{"code", "field"}]
    document TEXT NOT NULL,        -- JSON: the facts
    imported_at MOMENT NOT NULL
);
CREATE UNIQUE INDEX catalogue_version_number ON catalogue_version (procedure_id, number);

-- An import that wrote something: its figures and what a person should look at.
CREATE TABLE catalogue_import (
    id ID NOT NULL PRIMARY KEY,
    imported_at MOMENT NOT NULL,
    sources TEXT NOT NULL,         -- names of the files
    read_count INT NOT NULL,
    new_count INT NOT NULL,
    changed_count INT NOT NULL,
    same_count INT NOT NULL,
    refused_count INT NOT NULL,
    unclear_count INT NOT NULL,
    records TEXT NOT NULL          -- JSON: all but those that stayed the same, at most 20,000
);

-- By decision, a procedure is offered: by whom, where, on which clock and process. Ended, never deleted.
CREATE TABLE catalogue_offer (
    id ID NOT NULL PRIMARY KEY,
    procedure_id ID NOT NULL,
    code CODE NOT NULL,            -- of the procedure
    agency_id ID NOT NULL,         -- competent to decide
    place_id ID NOT NULL,          -- agency that receives (its own or the centre)
    partner_id ID,                 -- works on every dossier beside the competent agency
    system_of_record CODE NOT NULL,-- ours, ministry, portal
    process CODE NOT NULL,         -- process definition; '' unless ours
    version_policy CODE NOT NULL,  -- newest, pinned
    pinned_version_id ID,
    cases TEXT NOT NULL,           -- JSON: [code] of the cases offered; [] = all
    decision_agency TEXT NOT NULL,
    decision_number TEXT NOT NULL,
    decision_on DAY NOT NULL,
    is_bulk BOOL NOT NULL,         -- certification: many copies a person, no receipt unless asked
    is_provisional BOOL NOT NULL,  -- demo or not yet decided: shown as such
    valid_from DAY NOT NULL,
    valid_until DAY NOT NULL,      -- last day; 9999-12-31 while open
    version INT NOT NULL,
    fee_model CODE NOT NULL,       -- code of the decision model that makes the fees; '' = the lines
    paper_model CODE NOT NULL,     -- ... that says which papers are needed; '' = the source's list
    answer_within CODE NOT NULL    -- time to bring what form 02 asks for ("30 day"); '' = none is set
);
CREATE INDEX catalogue_offer_procedure ON catalogue_offer (procedure_id, place_id, valid_from, id);
CREATE INDEX catalogue_offer_place ON catalogue_offer (place_id, code, valid_from, id);

-- An agency that takes part in every dossier of an offer, in the order of the transfer slip.
CREATE TABLE catalogue_offer_participant (
    offer_id ID NOT NULL,
    seq INT NOT NULL,
    key CODE NOT NULL,             -- its part in the process; competent = the agency that leads
    agency_id ID NOT NULL,
    work TEXT NOT NULL,
    share CODE NOT NULL,           -- its own time ("3 working_day"), or ''
    PRIMARY KEY (offer_id, seq)
);

-- The term of an offer by channel, decided by a person: replaces what the source says.
CREATE TABLE catalogue_offer_term (
    offer_id ID NOT NULL,
    channel CODE NOT NULL,         -- direct, postal, online
    term CODE NOT NULL,            -- "1.5 working_day", "same_day(15:00)", "none"
    source TEXT NOT NULL,
    PRIMARY KEY (offer_id, channel)
);

-- What is charged, decided by a person.
CREATE TABLE catalogue_offer_fee (
    offer_id ID NOT NULL,
    seq INT NOT NULL,
    code CODE NOT NULL,
    name TEXT NOT NULL,
    kind CODE NOT NULL,            -- fee (phí), charge (lệ phí), service
    per CODE NOT NULL,             -- dossier, copy, page, item
    channel CODE,                  -- none = every channel
    amount MONEY NOT NULL,
    first_count INT NOT NULL,      -- the amount holds for so many pages, 0 = all
    amount_after MONEY NOT NULL,   -- for each page after those
    most MONEY NOT NULL,           -- for one copy at most, 0 = no limit
    is_optional BOOL NOT NULL,     -- only when asked for
    source TEXT NOT NULL,
    PRIMARY KEY (offer_id, seq)
);
