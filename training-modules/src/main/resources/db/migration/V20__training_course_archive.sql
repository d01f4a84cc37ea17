-- The files of every version of a course that somebody began: an attempt stays on its version.
create table training_course_file (
  address varchar(400) not null primary key,
  course_id varchar(60) not null,
  hash varchar(16) not null,
  path varchar(300) not null,
  content bytea not null
);

create index training_course_file_version on training_course_file (course_id, hash);
