-- 1 when the list of migrations exists, else 0.
SELECT count(*) AS n FROM pg_tables WHERE tablename = 'storage_migration' AND schemaname = current_schema()
