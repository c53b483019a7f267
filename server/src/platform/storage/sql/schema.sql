-- storage: what the machinery itself keeps. (storage_migration is made by the migrator.)

-- A number that is another one whenever what a cache holds has changed.
CREATE TABLE storage_version (
    name CODE NOT NULL PRIMARY KEY,  -- of the cache: "catalogue", "calendars", …
    version INT NOT NULL
);
