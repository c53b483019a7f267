-- The file of draft $1.
SELECT bpmn FROM process_draft WHERE id = $1
