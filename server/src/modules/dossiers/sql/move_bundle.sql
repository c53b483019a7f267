-- A bundle's new state. $1 bundle, $2 state.
UPDATE dossiers_bundle SET state = $2 WHERE id = $1
