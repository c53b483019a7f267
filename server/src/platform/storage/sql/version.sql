-- The version of what a cache holds. $1 name.
SELECT version FROM storage_version WHERE name = $1
