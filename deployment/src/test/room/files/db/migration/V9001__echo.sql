create table echo_said (
  attempt_id   bigint       not null,
  activity_id  varchar(100) not null,
  word         varchar(200) not null,
  constraint echo_said_key primary key (attempt_id, activity_id),
  constraint echo_said_attempt
    foreign key (attempt_id) references training_attempt (id) on delete cascade
);
