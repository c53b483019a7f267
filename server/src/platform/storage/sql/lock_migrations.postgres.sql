-- One node migrates at a time, until its transaction ends.
SELECT 1 AS locked FROM pg_advisory_xact_lock(1836020579)
