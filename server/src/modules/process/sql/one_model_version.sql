-- What is published of decision model $1 as version $2, without the file.
SELECT code, version, name, sha256, decision_no, decision_on, in_force_from, retired_from, published_at, published_by
FROM process_model_version
WHERE code = $1 AND version = $2
