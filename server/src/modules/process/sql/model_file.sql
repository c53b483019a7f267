-- The file of version $2 of decision model $1.
SELECT dmn FROM process_model_file WHERE code = $1 AND version = $2
