-- The link that a choice was made through: some platforms make no column without one.

alter table training_gradebook add column link_id varchar(255);
