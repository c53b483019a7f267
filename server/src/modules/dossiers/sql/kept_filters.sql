-- An officer's own filters. $1 officer.
SELECT body FROM dossiers_filter WHERE officer = $1
