-- Decisions that rearranged agencies, the newest first.
SELECT reorganisation, decision, decided_by, decided_on, effective_on, recorded_at FROM organisation_reorganisation
ORDER BY effective_on DESC, recorded_at DESC, reorganisation
