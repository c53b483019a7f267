-- One decision that rearranged agencies. $1 id.
SELECT reorganisation, decision, decided_by, decided_on, effective_on, recorded_at FROM organisation_reorganisation
WHERE reorganisation = $1
