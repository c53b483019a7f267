-- Why: news, timers and jobs must survive a restart and happen once.
CREATE TABLE jobs_news (
    consumer CODE NOT NULL,
    aggregate CODE NOT NULL,
    seq INT NOT NULL,
    topic CODE NOT NULL,
    payload TEXT NOT NULL,
    published_at MOMENT NOT NULL,
    due_at MOMENT NOT NULL,
    attempts INT NOT NULL,
    PRIMARY KEY (consumer, aggregate, seq)
);
CREATE INDEX jobs_news_by_due ON jobs_news (consumer, due_at, aggregate);
CREATE TABLE jobs_due (
    lane CODE NOT NULL,
    kind CODE NOT NULL,
    aggregate CODE NOT NULL,
    due_at MOMENT NOT NULL,
    payload TEXT NOT NULL,
    attempts INT NOT NULL,
    PRIMARY KEY (lane, kind, aggregate)
);
CREATE INDEX jobs_due_by_moment ON jobs_due (due_at, lane, kind, aggregate);
CREATE TABLE jobs_incident (
    id ID NOT NULL PRIMARY KEY,
    at MOMENT NOT NULL,
    lane CODE NOT NULL,
    name CODE NOT NULL,
    aggregate CODE NOT NULL,
    code CODE NOT NULL,
    resolved_at MOMENT
);
