-- A file larger than a database takes as one value lies in several rows.
alter table training_course_file add column part integer default 0 not null;
