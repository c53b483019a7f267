-- The work that began by occurrence $1 in agency $2; empty where it was refused.
SELECT code FROM dossiers_begun WHERE occurrence = $1 AND agency = $2
