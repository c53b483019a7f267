-- Version $2 of process $1 begins no dossier from day $3 on.
UPDATE process_definition SET retired_from = $3 WHERE code = $1 AND version = $2
