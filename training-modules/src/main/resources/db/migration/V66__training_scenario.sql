-- Where somebody is in a scenario: what they chose so far, and the endings they reached. No time.

create sequence training_scenario_walk_seq start with 50 increment by 50;

create table training_scenario_walk (
  id           bigint        not null primary key,
  attempt_id   bigint        not null,
  activity_id  varchar(100)  not null,
  choices      varchar(8000) not null,
  endings      varchar(2000) not null,
  constraint training_scenario_walk_attempt
    foreign key (attempt_id) references training_attempt (id) on delete cascade,
  constraint training_scenario_walk_key unique (attempt_id, activity_id)
);
