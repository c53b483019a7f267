-- The file of version $2 of process $1.
SELECT bpmn FROM process_file WHERE code = $1 AND version = $2
