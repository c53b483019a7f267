-- How many chunks imports have written.
SELECT version FROM catalogue_head WHERE head = 'catalogue'
