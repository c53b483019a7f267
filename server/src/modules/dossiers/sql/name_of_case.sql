-- The folded name a list was ordered by, where a page of it ended. $1 dossier.
SELECT applicant_folded FROM dossiers_case WHERE dossier = $1
