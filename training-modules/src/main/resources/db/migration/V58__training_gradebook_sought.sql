-- Whether somebody chose how scores are spread, or this course's columns are only looked for yet: a
-- workspace copies them with their course, and nobody there has to choose again.

alter table training_gradebook add column chosen boolean default true not null;
