-- A dossier's events with salts and bodies, where retention has not destroyed them. $1 dossier.
SELECT e.dossier, e.seq, e.type, e.type_version, e.occurred_at, e.recorded_at, e.actor, e.by_name,
    e.agency, e.ground, e.engine, e.body_digest, e.hash, b.salt, b.body
FROM dossiers_event e LEFT JOIN dossiers_body b ON b.dossier = e.dossier AND b.seq = e.seq
WHERE e.dossier = $1
ORDER BY e.seq
