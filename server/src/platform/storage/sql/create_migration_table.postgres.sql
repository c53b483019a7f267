-- Makes the list of migrations, which no migration can make.
CREATE TABLE IF NOT EXISTS storage_migration (
    room TEXT COLLATE "C" NOT NULL,
    number BIGINT NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    digest TEXT COLLATE "C" NOT NULL,
    applied_at BIGINT NOT NULL,
    PRIMARY KEY (room, number)
)
