-- The days that a trainer gives the course of one context: from when a module is open, until when it
-- is advised. The whole course has a row without a module. They say nothing of a person.

create sequence training_given_days_seq start with 50 increment by 50;

create table training_given_days (
  id               bigint        not null primary key,
  registration_id  bigint        not null references lti_registration (id),
  deployment_id    varchar(255)  not null,
  context_id       varchar(300)  not null,
  course_id        varchar(60)   not null,
  module_id        varchar(60)   not null,
  opens_on         date,
  advised_until    date,
  constraint training_given_days_key
    unique (context_id, course_id, deployment_id, registration_id, module_id)
);
