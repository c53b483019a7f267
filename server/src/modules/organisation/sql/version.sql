-- How often the organisation was changed.
SELECT version FROM organisation_head WHERE head = 'organisation'
