-- Answers kept for 24 hours by the key their request carried; written in the act's own transaction.
CREATE TABLE http_idempotency (
    scope CODE NOT NULL,          -- the officer's id, or "visitor"
    request_key CODE NOT NULL,    -- the Idempotency-Key header
    digest CODE NOT NULL,         -- SHA-256 of method, path, query and body
    claimed_at MOMENT NOT NULL,
    status INT NOT NULL,          -- HTTP status of the answer
    type CODE NOT NULL,           -- its media type
    body TEXT NOT NULL,           -- its bytes (JSON text)
    is_personal BOOL NOT NULL,    -- it shows personal data, so giving it again is audited again
    PRIMARY KEY (scope, request_key)
);
CREATE INDEX http_idempotency_by_age ON http_idempotency (claimed_at);
