-- What people hand in for practice tasks, and what a trainer says of it. All of it goes with the attempt.

create sequence training_practice_seq start with 50 increment by 50;
create sequence training_practice_file_seq start with 50 increment by 50;
create sequence training_practice_piece_seq start with 50 increment by 50;
create sequence training_practice_word_seq start with 50 increment by 50;

create table training_practice (
  id            bigint                      not null primary key,
  attempt_id    bigint                      not null,
  activity_id   varchar(100)                not null,
  state         varchar(20)                 not null,
  version       integer                     not null,
  told          varchar(100000)             not null,
  handed_in_at  timestamp(6) with time zone,
  saved_at      timestamp(6) with time zone not null,
  constraint training_practice_attempt
    foreign key (attempt_id) references training_attempt (id) on delete cascade,
  constraint training_practice_key unique (attempt_id, activity_id)
);

create table training_practice_file (
  id           bigint                      not null primary key,
  practice_id  bigint                      not null,
  name         varchar(200)                not null,
  byte_count   integer                     not null,
  added_at     timestamp(6) with time zone not null,
  constraint training_practice_file_practice
    foreign key (practice_id) references training_practice (id) on delete cascade
);
create index training_practice_file_of on training_practice_file (practice_id);

-- A file's content in parts: H2 takes no more than a million bytes as one value.
create table training_practice_piece (
  id            bigint  not null primary key,
  file_id       bigint  not null,
  piece_number  integer not null,
  content       bytea   not null,
  constraint training_practice_piece_file
    foreign key (file_id) references training_practice_file (id) on delete cascade,
  constraint training_practice_piece_key unique (file_id, piece_number)
);

create table training_practice_word (
  id            bigint                      not null primary key,
  practice_id   bigint                      not null,
  from_trainer  boolean                     not null,
  words         varchar(4000),
  to_review     varchar(40),
  said_at       timestamp(6) with time zone not null,
  constraint training_practice_word_practice
    foreign key (practice_id) references training_practice (id) on delete cascade
);
create index training_practice_word_of on training_practice_word (practice_id);
