-- Who applies: persons and organisations, found again by number, telephone or name. Everything here is
-- personal data; no other room's table holds it but what a paper said on its day.

CREATE TABLE people_person (
    person ID NOT NULL PRIMARY KEY,
    kind CODE NOT NULL,
    name TEXT NOT NULL,
    gender CODE,
    born_on DAY,
    birth_year INT,                   -- where only the year is known, and of born_on
    phone TEXT NOT NULL,              -- as dialled inside the country, digits only; '' = none
    email TEXT NOT NULL,
    tells_by_sms BOOL NOT NULL,       -- consents, each asked for by itself
    tells_by_email BOOL NOT NULL,
    tells_by_zalo BOOL NOT NULL,
    keeps_papers BOOL NOT NULL,       -- digitised papers may be used again for later dossiers
    version INT NOT NULL,
    changed_at MOMENT NOT NULL,
    changed_by ID,
    changed_by_name TEXT NOT NULL
);
CREATE INDEX people_person_phone ON people_person (phone, person);

-- A number belongs to one person; a person may have several.
CREATE TABLE people_identifier (
    kind CODE NOT NULL,
    number TEXT NOT NULL,
    person ID NOT NULL,
    issued_on DAY,
    PRIMARY KEY (kind, number)
);
CREATE INDEX people_identifier_number ON people_identifier (number, kind);
CREATE INDEX people_identifier_person ON people_identifier (person, kind, number);

-- Where a person lives or an organisation sits, period by period.
CREATE TABLE people_address (
    person ID NOT NULL,
    kind CODE NOT NULL,
    from_on DAY NOT NULL,
    to_on DAY NOT NULL,
    commune CODE NOT NULL,            -- of today; '' = outside the country or not known
    former_commune TEXT NOT NULL,     -- as the paper names it, where it was written before 1 July 2025
    detail TEXT NOT NULL,
    PRIMARY KEY (person, kind, from_on)
);

-- Who may act for whom, on what ground.
CREATE TABLE people_representation (
    represented ID NOT NULL,
    representative ID NOT NULL,
    ground CODE NOT NULL,
    document TEXT NOT NULL,           -- number and date of the power of attorney or decision
    from_on DAY NOT NULL,
    to_on DAY NOT NULL,
    PRIMARY KEY (represented, representative, ground, from_on)
);
CREATE INDEX people_representation_by ON people_representation (representative, represented);

-- Offices that have dealt with a person: a unit or an agency as a whole, by id. What they know they may
-- find by name.
CREATE TABLE people_known (
    person ID NOT NULL,
    place ID NOT NULL,
    PRIMARY KEY (person, place)
);

-- Folded names as each office finds them: the whole name and its endings from every word on.
CREATE TABLE people_name (
    place ID NOT NULL,
    folded TEXT NOT NULL,
    person ID NOT NULL,
    PRIMARY KEY (place, folded, person)
);
CREATE INDEX people_name_person ON people_name (person);

-- What a person's record said before each change.
CREATE TABLE people_past (
    person ID NOT NULL,
    version INT NOT NULL,
    ended_at MOMENT NOT NULL,
    ended_by ID,
    body TEXT NOT NULL,
    PRIMARY KEY (person, version)
);
