-- Version $2 of process $1, and those before it, begin no dossier from day $3 on.
UPDATE process_definition SET retired_from = $3
WHERE code = $1 AND version <= $2 AND (retired_from IS NULL OR retired_from > $3)
