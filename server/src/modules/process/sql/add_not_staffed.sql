-- Version $2 of process $1 is not in force in agency $3: role $4 is held by nobody. $5 its name, $6 when judged.
INSERT INTO process_not_staffed (code, version, agency, role, agency_name, judged_at)
VALUES ($1, $2, $3, $4, $5, $6)
