-- The newest version of decision model $1 that is in force on day $2.
SELECT code, version, name, sha256, decision_no, decision_on, in_force_from, retired_from, published_at, published_by
FROM process_model_version
WHERE code = $1 AND in_force_from <= $2 AND (retired_from IS NULL OR retired_from > $2)
ORDER BY version DESC
LIMIT 1
