-- Why: an answer that was lost on its way is given again instead of the act being done twice.
CREATE TABLE http_idempotency (
    scope CODE NOT NULL,
    request_key CODE NOT NULL,
    digest CODE NOT NULL,
    claimed_at MOMENT NOT NULL,
    status INT NOT NULL,
    type CODE NOT NULL,
    body TEXT NOT NULL,
    is_personal BOOL NOT NULL,
    PRIMARY KEY (scope, request_key)
);
CREATE INDEX http_idempotency_by_age ON http_idempotency (claimed_at);
