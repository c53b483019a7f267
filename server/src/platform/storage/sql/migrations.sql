-- Every migration that was run, by room and number.
SELECT room, number, name, digest
FROM storage_migration
ORDER BY room, number
