-- jobs: what is still to happen.

-- News on its way to a consumer: one row for each that hears the topic, removed with its effect.
CREATE TABLE jobs_news (
    consumer CODE NOT NULL,
    aggregate CODE NOT NULL,
    seq INT NOT NULL,              -- order within consumer and aggregate
    topic CODE NOT NULL,
    payload TEXT NOT NULL,         -- JSON
    published_at MOMENT NOT NULL,
    due_at MOMENT NOT NULL,        -- later than published_at after a failure
    attempts INT NOT NULL,         -- failed ones
    PRIMARY KEY (consumer, aggregate, seq)
);
CREATE INDEX jobs_news_by_due ON jobs_news (consumer, due_at, aggregate);

-- Timers and jobs.
CREATE TABLE jobs_due (
    lane CODE NOT NULL,            -- timer or job
    kind CODE NOT NULL,
    aggregate CODE NOT NULL,
    due_at MOMENT NOT NULL,
    payload TEXT NOT NULL,         -- JSON
    attempts INT NOT NULL,         -- failed ones
    PRIMARY KEY (lane, kind, aggregate)
);
CREATE INDEX jobs_due_by_moment ON jobs_due (due_at, lane, kind, aggregate);

-- What failed every time and waits for a person.
CREATE TABLE jobs_incident (
    id ID NOT NULL PRIMARY KEY,
    at MOMENT NOT NULL,
    lane CODE NOT NULL,            -- timer, job or news
    name CODE NOT NULL,            -- the kind, or the consumer
    aggregate CODE NOT NULL,
    code CODE NOT NULL,            -- a refusal, or jobs.trouble, jobs.mistake
    resolved_at MOMENT
);
