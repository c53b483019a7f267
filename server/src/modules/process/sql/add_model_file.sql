-- The file $3 of version $2 of decision model $1.
INSERT INTO process_model_file (code, version, dmn) VALUES ($1, $2, $3)
