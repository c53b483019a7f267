-- 1 when the list of migrations exists, else 0.
SELECT count(*) AS n FROM sqlite_master WHERE type = 'table' AND name = 'storage_migration'
