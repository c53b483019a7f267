-- Every rule of every reorganisation, in the order of days.
SELECT s.reorganisation, s.rule_no, s.before_agency, s.after_agency, s.kind, s.on_day, s.scope, s.recorded_at, r.decision
FROM organisation_succession s
JOIN organisation_reorganisation r ON r.reorganisation = s.reorganisation
ORDER BY s.on_day, s.reorganisation, s.rule_no
