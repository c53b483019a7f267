-- Version $2 of decision model $1, and those before it, decide nothing new from day $3 on.
UPDATE process_model_version SET retired_from = $3
WHERE code = $1 AND version <= $2 AND (retired_from IS NULL OR retired_from > $3)
