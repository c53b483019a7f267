-- One agency takes another's place. $1 before, $2 after, $3 kind, $4 day, $5 decision.
INSERT INTO organisation_succession (before_agency, after_agency, kind, on_day, decision)
VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (before_agency, after_agency) DO UPDATE SET kind = $3, on_day = $4, decision = $5
