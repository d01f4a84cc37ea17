-- The step somebody left open, where what they have done does not lead there anyway; null else.

alter table training_attempt add column last_activity varchar(100);
