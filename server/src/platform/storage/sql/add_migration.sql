-- Writes down that a migration was run. $1 room, $2 number, $3 name, $4 digest, $5 now.
INSERT INTO storage_migration (room, number, name, digest, applied_at)
VALUES ($1, $2, $3, $4, $5)
