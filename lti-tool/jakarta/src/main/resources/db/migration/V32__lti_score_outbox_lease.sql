-- How many scores are under way to a platform is counted by each server, not here.
drop index lti_score_outbox_lease;
