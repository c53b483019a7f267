-- Who may sign in and what he may do. No password, token or address stands here in clear.

-- One account per officer.
CREATE TABLE identity_account (
    officer ID NOT NULL PRIMARY KEY,
    login CODE NOT NULL UNIQUE,
    hash TEXT NOT NULL,               -- Argon2id with its parameters and salt, as the library writes it
    must_change BOOL NOT NULL,        -- the password was set by somebody else
    is_disabled BOOL NOT NULL,
    is_demo BOOL NOT NULL,
    opened_at MOMENT NOT NULL,
    opened_by ID,
    changed_at MOMENT NOT NULL,
    last_log_in_at MOMENT
);

-- A screen somebody signed in at. Its token is kept only as SHA-256.
CREATE TABLE identity_session (
    session ID NOT NULL PRIMARY KEY,
    token_hash BYTES NOT NULL UNIQUE,
    officer ID NOT NULL,
    opened_at MOMENT NOT NULL,
    seen_at MOMENT NOT NULL,
    ended_at MOMENT
);
CREATE INDEX identity_session_officer ON identity_session (officer, session);
CREATE INDEX identity_session_opened ON identity_session (opened_at, session);

-- Failed attempts by account name and address, both as keyed hashes.
CREATE TABLE identity_attempt (
    login_key BYTES NOT NULL,
    address_key BYTES NOT NULL,
    failures INT NOT NULL,
    last_at MOMENT NOT NULL,
    free_at MOMENT NOT NULL,          -- before this moment nothing is tried
    PRIMARY KEY (login_key, address_key)
);
CREATE INDEX identity_attempt_last ON identity_attempt (last_at);

-- What each officer may do, where and when: posts, roles, units and absences flattened. Periods of one
-- (officer, right_code, unit) never overlap. The one table that scoped SQL of other rooms may join.
CREATE TABLE identity_reach (
    officer ID NOT NULL,
    right_code CODE NOT NULL,         -- a May code, or role/<code>
    unit ID NOT NULL,
    from_on DAY NOT NULL,
    to_on DAY NOT NULL,
    agency ID NOT NULL,
    confidentiality INT NOT NULL,     -- the highest level that may be read
    PRIMARY KEY (officer, right_code, unit, from_on)
);
CREATE INDEX identity_reach_unit ON identity_reach (unit, right_code, officer, from_on);
CREATE INDEX identity_reach_agency ON identity_reach (officer, right_code, agency);
