-- How far somebody is stands on the attempt by the rule of its own course. Null: not counted by it yet, so all that is
-- there is counted again, in steps, by the round that also counts what a node of the version before writes. What
-- steps_done and points say of such a row is void until then; no row is written here.

alter table training_attempt add column completed boolean;
