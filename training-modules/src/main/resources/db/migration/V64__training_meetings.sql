-- When and where the meetings of a course are held, for the group of one context, and who means to
-- come. A date says nothing of a person; a seat goes with its person.

create sequence training_meeting_date_seq start with 50 increment by 50;
create sequence training_meeting_seat_seq start with 50 increment by 50;

create table training_meeting_date (
  id               bigint                      not null primary key,
  registration_id  bigint                      not null references lti_registration (id),
  deployment_id    varchar(255)                not null,
  context_id       varchar(300)                not null,
  course_id        varchar(60)                 not null,
  activity_id      varchar(100)                not null,
  starts_at        timestamp(6) with time zone not null,
  minutes          integer                     not null,
  place            varchar(200),
  link             varchar(1000),
  places           integer,
  called_off       boolean                     not null,
  revision         integer                     not null
);
create index training_meeting_date_group on training_meeting_date (context_id, course_id, deployment_id);

create table training_meeting_seat (
  id           bigint                      not null primary key,
  attempt_id   bigint                      not null,
  activity_id  varchar(100)                not null,
  date_id      bigint                      not null,
  taken_at     timestamp(6) with time zone not null,
  constraint training_meeting_seat_attempt
    foreign key (attempt_id) references training_attempt (id) on delete cascade,
  constraint training_meeting_seat_date
    foreign key (date_id) references training_meeting_date (id) on delete cascade,
  constraint training_meeting_seat_key unique (attempt_id, activity_id)
);
create index training_meeting_seat_of_date on training_meeting_seat (date_id);
