-- Where a column stood that another one replaced, until its learners' cells have been taken away.

alter table training_gradebook_column add column replaced_item varchar(1500);
