-- Why: the first tables of the organisation.
-- The organisation as it was, is and will be. Periods are whole days of Viet Nam, both ends included;
-- an open end is 9999-12-31. Nothing is renamed in place and nothing referenced is deleted.

-- A legal person of the State. Its identifier may be provisional until the city publishes it.
CREATE TABLE organisation_agency (
    agency ID NOT NULL PRIMARY KEY,
    code CODE NOT NULL UNIQUE,
    kind CODE NOT NULL,
    commune CODE,                     -- code of the General Statistics Office, of a commune's committee
    is_provisional BOOL NOT NULL,     -- the identifier is ours, not published
    from_on DAY NOT NULL,
    to_on DAY NOT NULL,
    source TEXT NOT NULL              -- decision or publication this rests on, with its date
);

-- What the agency was called and to whom it belonged, period by period.
CREATE TABLE organisation_agency_name (
    agency ID NOT NULL,
    from_on DAY NOT NULL,
    to_on DAY NOT NULL,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    parent ID,
    source TEXT NOT NULL,
    PRIMARY KEY (agency, from_on)
);
CREATE INDEX organisation_agency_name_parent ON organisation_agency_name (parent);

-- A part of an agency that holds work. Every agency has one unit of kind `agency`, with the agency's
-- own id: the agency as a whole, root of its tree.
CREATE TABLE organisation_unit (
    unit ID NOT NULL PRIMARY KEY,
    agency ID NOT NULL,
    parent ID,
    code CODE NOT NULL UNIQUE,
    kind CODE NOT NULL,
    commune CODE,                     -- where a reception point stands
    address TEXT NOT NULL,
    telephone TEXT NOT NULL,
    is_provisional BOOL NOT NULL,
    is_demo BOOL NOT NULL,
    from_on DAY NOT NULL,
    to_on DAY NOT NULL
);
CREATE INDEX organisation_unit_agency ON organisation_unit (agency, unit);
CREATE INDEX organisation_unit_parent ON organisation_unit (parent);
CREATE INDEX organisation_unit_kind ON organisation_unit (kind, unit);

CREATE TABLE organisation_unit_name (
    unit ID NOT NULL,
    from_on DAY NOT NULL,
    to_on DAY NOT NULL,
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    PRIMARY KEY (unit, from_on)
);

-- A person in office. The name here is the display name of an official act, not private data.
CREATE TABLE organisation_officer (
    officer ID NOT NULL PRIMARY KEY,
    staff_code CODE NOT NULL UNIQUE,
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    is_demo BOOL NOT NULL,
    from_on DAY NOT NULL,
    to_on DAY NOT NULL
);

-- A role is data: a code, a name in both languages and a set of rights (May codes).
CREATE TABLE organisation_role (
    role CODE NOT NULL PRIMARY KEY,
    name_vi TEXT NOT NULL,
    name_en TEXT NOT NULL,
    confidentiality INT NOT NULL,     -- the highest level its holder may read
    reaches_below BOOL NOT NULL       -- also the agencies below in the tree (steering)
);
CREATE TABLE organisation_role_right (
    role CODE NOT NULL,
    right_code CODE NOT NULL,
    PRIMARY KEY (role, right_code)
);

-- An officer holds a role in a unit, by decision, from-to.
CREATE TABLE organisation_post (
    post ID NOT NULL PRIMARY KEY,
    officer ID NOT NULL,
    role CODE NOT NULL,
    unit ID NOT NULL,
    from_on DAY NOT NULL,
    to_on DAY NOT NULL,
    decision TEXT NOT NULL,
    recorded_at MOMENT NOT NULL,
    recorded_by ID
);
CREATE INDEX organisation_post_officer ON organisation_post (officer, post);
CREATE INDEX organisation_post_unit ON organisation_post (unit, role, post);
CREATE INDEX organisation_post_role ON organisation_post (role, post);

-- An officer is out and another stands in.
CREATE TABLE organisation_absence (
    absence ID NOT NULL PRIMARY KEY,
    officer ID NOT NULL,
    replacement ID NOT NULL,
    from_on DAY NOT NULL,
    to_on DAY NOT NULL,
    reason TEXT NOT NULL,
    recorded_at MOMENT NOT NULL,
    recorded_by ID,
    cancelled_at MOMENT
);
CREATE INDEX organisation_absence_officer ON organisation_absence (officer, absence);
CREATE INDEX organisation_absence_replacement ON organisation_absence (replacement, absence);

-- Authority over one procedure (or all, with an empty code) given on by decision.
CREATE TABLE organisation_delegation (
    delegation ID NOT NULL PRIMARY KEY,
    procedure_code CODE NOT NULL,
    from_agency ID NOT NULL,
    to_agency ID NOT NULL,
    decision TEXT NOT NULL,
    from_on DAY NOT NULL,
    to_on DAY NOT NULL,
    recorded_at MOMENT NOT NULL,
    recorded_by ID
);
CREATE INDEX organisation_delegation_from ON organisation_delegation (from_agency, procedure_code, delegation);

-- A decision that rearranges agencies: merges, splits, closes, or moves what they do.
CREATE TABLE organisation_reorganisation (
    reorganisation ID NOT NULL PRIMARY KEY,
    decision TEXT NOT NULL,           -- its number
    decided_by TEXT NOT NULL,
    decided_on DAY NOT NULL,
    effective_on DAY NOT NULL,        -- from the beginning of this day
    recorded_at MOMENT NOT NULL,
    recorded_by ID
);

-- Which agency does from a day on what another did: one row per rule of the decision.
CREATE TABLE organisation_succession (
    reorganisation ID NOT NULL,
    rule_no INT NOT NULL,
    before_agency ID NOT NULL,
    after_agency ID NOT NULL,
    kind CODE NOT NULL,               -- merged, split, renamed, closed, function_moved
    on_day DAY NOT NULL,
    scope TEXT NOT NULL,              -- JSON: procedures, domains, communes; an empty list is all
    recorded_at MOMENT NOT NULL,
    PRIMARY KEY (reorganisation, rule_no)
);
CREATE INDEX organisation_succession_before ON organisation_succession (before_agency, on_day, reorganisation, rule_no);

-- Which unit keeps the work and the archive of a unit that ended; its people reach both.
CREATE TABLE organisation_unit_succession (
    before_unit ID NOT NULL PRIMARY KEY,
    after_unit ID NOT NULL,
    on_day DAY NOT NULL
);
CREATE INDEX organisation_unit_succession_after ON organisation_unit_succession (after_unit, before_unit);

-- Communes of the whole country after 1 July 2025, for addresses.
CREATE TABLE organisation_commune (
    commune CODE NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    province CODE NOT NULL,
    province_name TEXT NOT NULL,
    folded TEXT NOT NULL,
    sort_key TEXT NOT NULL
);
CREATE INDEX organisation_commune_province ON organisation_commune (province, sort_key, commune);

-- Communes before 1 July 2025 and what became of them; a split one has several rows.
CREATE TABLE organisation_former_commune (
    folded TEXT NOT NULL,             -- "phuong dien bien, quan ba dinh"
    district TEXT NOT NULL,
    name TEXT NOT NULL,
    commune CODE NOT NULL,
    PRIMARY KEY (folded, commune)
);
