-- What a dossier waits for goes; the act writes it anew. $1 dossier.
DELETE FROM dossiers_wait WHERE dossier = $1
