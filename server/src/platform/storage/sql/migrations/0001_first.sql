-- Why: caches in memory must notice that another process or node changed what they hold.
CREATE TABLE storage_version (
    name CODE NOT NULL PRIMARY KEY,
    version INT NOT NULL
);
