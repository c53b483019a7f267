-- Makes the list of migrations, which no migration can make.
CREATE TABLE IF NOT EXISTS storage_migration (
    room TEXT NOT NULL,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    digest TEXT NOT NULL,
    applied_at INTEGER NOT NULL,
    PRIMARY KEY (room, number)
) STRICT
