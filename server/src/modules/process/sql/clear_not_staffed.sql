-- Version $2 of process $1 is judged anew.
DELETE FROM process_not_staffed WHERE code = $1 AND version = $2
