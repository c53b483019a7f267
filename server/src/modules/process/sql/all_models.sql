-- Every version of decision model $1 (of all, where it is null), the newest first.
SELECT code, version, name, sha256, decision_no, decision_on, in_force_from, retired_from, published_at, published_by
FROM process_model_version
WHERE $1 IS NULL OR code = $1
ORDER BY code, version DESC
