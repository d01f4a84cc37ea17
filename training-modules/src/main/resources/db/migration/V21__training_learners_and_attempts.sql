-- Who learns, and their way through the courses. A person's rows go with the person.

create sequence training_learner_seq start with 50 increment by 50;
create sequence training_attempt_seq start with 50 increment by 50;
create sequence training_activity_result_seq start with 50 increment by 50;
create sequence training_grade_target_seq start with 50 increment by 50;
create sequence training_quiz_try_seq start with 50 increment by 50;
create sequence training_quiz_answer_seq start with 50 increment by 50;
create sequence training_self_rating_seq start with 50 increment by 50;

-- Held while a person arrives, so that two launches at once create one learner.
create table training_arrival_lock (
  id integer not null primary key
);
insert into training_arrival_lock (id) values
  (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15),
  (16), (17), (18), (19), (20), (21), (22), (23), (24), (25), (26), (27), (28), (29), (30), (31);

create table training_learner (
  id               bigint                      not null primary key,
  registration_id  bigint                      not null references lti_registration (id),
  subject          varchar(255)                not null,
  display_name     varchar(255),
  first_seen       timestamp(6) with time zone not null,
  last_seen        timestamp(6) with time zone not null,
  constraint training_learner_key unique (registration_id, subject)
);
create index training_learner_last_seen on training_learner (last_seen);

create table training_attempt (
  id             bigint                      not null primary key,
  learner_id     bigint                      not null,
  deployment_id  varchar(255)                not null,
  context_id     varchar(300)                not null,
  course_id      varchar(60)                 not null,
  course_hash    varchar(16)                 not null,
  graded         boolean                     not null,
  last_module    varchar(100),
  started_at     timestamp(6) with time zone not null,
  constraint training_attempt_learner
    foreign key (learner_id) references training_learner (id) on delete cascade,
  constraint training_attempt_seat unique (learner_id, deployment_id, context_id, course_id)
);
create index training_attempt_group on training_attempt (context_id, course_id, deployment_id);

create table training_activity_result (
  id           bigint           not null primary key,
  attempt_id   bigint           not null,
  activity_id  varchar(100)     not null,
  points       double precision not null,
  done_at      timestamp(6) with time zone,
  constraint training_activity_result_attempt
    foreign key (attempt_id) references training_attempt (id) on delete cascade,
  constraint training_activity_result_key unique (attempt_id, activity_id)
);

-- The gradebook cells an attempt's score goes to.
create table training_grade_target (
  id               bigint        not null primary key,
  attempt_id       bigint        not null,
  registration_id  bigint        not null,
  line_item        varchar(1500) not null,
  user_id          varchar(255)  not null,
  constraint training_grade_target_attempt
    foreign key (attempt_id) references training_attempt (id) on delete cascade,
  constraint training_grade_target_key unique (attempt_id, registration_id, line_item, user_id)
);

create table training_quiz_try (
  id           bigint                      not null primary key,
  attempt_id   bigint                      not null,
  activity_id  varchar(100)                not null,
  try_number   integer                     not null,
  started_at   timestamp(6) with time zone not null,
  finished_at  timestamp(6) with time zone,
  score        double precision            not null,
  constraint training_quiz_try_attempt
    foreign key (attempt_id) references training_attempt (id) on delete cascade,
  constraint training_quiz_try_key unique (attempt_id, activity_id, try_number)
);

create table training_quiz_answer (
  id           bigint                      not null primary key,
  try_id       bigint                      not null,
  question_id  varchar(100)                not null,
  stored       varchar(8000)               not null,
  points       double precision            not null,
  answered_at  timestamp(6) with time zone not null,
  constraint training_quiz_answer_try
    foreign key (try_id) references training_quiz_try (id) on delete cascade,
  constraint training_quiz_answer_key unique (try_id, question_id)
);

-- Private to the learner: the trainer's pages never read this table.
create table training_self_rating (
  id            bigint                      not null primary key,
  attempt_id    bigint                      not null,
  activity_id   varchar(100)                not null,
  statement_id  varchar(100)                not null,
  first_rating  varchar(30)                 not null,
  first_at      timestamp(6) with time zone not null,
  rating        varchar(30)                 not null,
  rated_at      timestamp(6) with time zone not null,
  constraint training_self_rating_attempt
    foreign key (attempt_id) references training_attempt (id) on delete cascade,
  constraint training_self_rating_key unique (attempt_id, activity_id, statement_id)
);
