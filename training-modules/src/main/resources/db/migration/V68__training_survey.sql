-- What a group answered to the questions at the end of a course: totals, one row for a group and a
-- version of the course. Nothing of a person is in here, and no row hangs on one.

create sequence training_survey_box_seq start with 50 increment by 50;
create sequence training_transfer_note_seq start with 50 increment by 50;

create table training_survey_box (
  id               bigint        not null primary key,
  registration_id  bigint        not null references lti_registration (id),
  deployment_id    varchar(255)  not null,
  context_id       varchar(300)  not null,
  course_id        varchar(60)   not null,
  course_hash      varchar(16)   not null,
  activity_id      varchar(60)   not null,
  answered         integer       not null,
  tally            varchar(8000) not null,
  shown_answered   integer       not null,
  shown_tally      varchar(8000) not null,
  constraint training_survey_box_key
    unique (registration_id, deployment_id, context_id, course_id, course_hash, activity_id)
);

-- What somebody tried in class, three weeks later: private unless its owner shares it.
create table training_transfer_note (
  id           bigint                      not null primary key,
  attempt_id   bigint                      not null,
  activity_id  varchar(60)                 not null,
  note         varchar(2000)               not null,
  shared       boolean                     not null,
  written_at   timestamp(6) with time zone not null,
  constraint training_transfer_note_attempt
    foreign key (attempt_id) references training_attempt (id) on delete cascade,
  constraint training_transfer_note_key unique (attempt_id, activity_id)
);
