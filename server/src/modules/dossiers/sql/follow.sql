-- What anyone may know by a dossier's code; of work inside an agency nothing. $1 code.
SELECT code, status, promised_at FROM dossiers_case WHERE code = $1 AND channel <> 'internal'
