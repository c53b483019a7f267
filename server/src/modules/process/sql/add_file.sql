-- The file $3 of version $2 of process $1.
INSERT INTO process_file (code, version, bpmn) VALUES ($1, $2, $3)
