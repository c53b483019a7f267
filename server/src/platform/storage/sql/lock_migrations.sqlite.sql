-- One node migrates at a time; SQLite's one writer sees to that.
SELECT 1 AS locked
