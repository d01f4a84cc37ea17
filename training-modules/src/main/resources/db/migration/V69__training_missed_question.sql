-- Questions once missed, which come back after a day, a week and a month. For their owner alone.

create sequence training_missed_question_seq start with 50 increment by 50;

create table training_missed_question (
  id           bigint                      not null primary key,
  attempt_id   bigint                      not null,
  activity_id  varchar(60)                 not null,
  question_id  varchar(60)                 not null,
  stage        varchar(20)                 not null,
  due_at       timestamp(6) with time zone,
  revised_at   timestamp(6) with time zone,
  constraint training_missed_question_attempt
    foreign key (attempt_id) references training_attempt (id) on delete cascade,
  constraint training_missed_question_key unique (attempt_id, activity_id, question_id)
);
