-- What the tool's own administrators see and decide.

-- Suspended: was approved once, and is no longer. How the platform's keys and services do is the
-- last thing known, written at most once a minute.
alter table lti_registration add column suspended boolean default false not null;
alter table lti_registration add column frame_ancestors varchar(2000);
alter table lti_registration add column launched_at timestamp(6) with time zone;
alter table lti_registration add column keys_failed_at timestamp(6) with time zone;
alter table lti_registration add column keys_trouble varchar(300);
alter table lti_registration add column services_worked_at timestamp(6) with time zone;
alter table lti_registration add column services_failed_at timestamp(6) with time zone;
alter table lti_registration add column services_trouble varchar(300);

-- An administrator of this tool. A one-time password works until one_time_until, for nothing but
-- choosing another.
create table lti_administrator (
  id              bigint                      not null primary key,
  name            varchar(100)                not null,
  password_hash   varchar(500)                not null,
  one_time_until  timestamp(6) with time zone,
  failures        integer                     not null,
  locked_until    timestamp(6) with time zone,
  created_at      timestamp(6) with time zone not null,
  signed_in_at    timestamp(6) with time zone,
  constraint lti_administrator_name unique (name)
);

-- An administrator's browser. Only the token's SHA-256 is kept.
create table lti_administrator_session (
  token_hash        varchar(64)                 not null primary key,
  administrator_id  bigint                      not null references lti_administrator (id),
  began_at          timestamp(6) with time zone not null,
  seen_at           timestamp(6) with time zone not null
);
create index lti_administrator_session_age on lti_administrator_session (seen_at);

-- The last refused logins and launches: no token, nobody's name or number.
create table lti_refused_launch (
  id               bigint                      not null primary key,
  code             varchar(9)                  not null,
  reason           varchar(60)                 not null,
  detail           varchar(300)                not null,
  registration_id  bigint                      references lti_registration (id),
  refused_at       timestamp(6) with time zone not null
);
create index lti_refused_launch_age on lti_refused_launch (refused_at);
create index lti_refused_launch_code on lti_refused_launch (code);

-- Who decided what.
create table lti_audit (
  id             bigint                      not null primary key,
  administrator  varchar(100)                not null,
  action         varchar(40)                 not null,
  subject        varchar(300)                not null,
  happened_at    timestamp(6) with time zone not null
);
create index lti_audit_age on lti_audit (happened_at);

-- One row: whichever node changes it has claimed the rotation of our keys.
create table lti_key_rotation (
  id          integer                     not null primary key,
  rotated_at  timestamp(6) with time zone not null
);
insert into lti_key_rotation (id, rotated_at) values (1, current_timestamp);

create index lti_score_outbox_platform on lti_score_outbox (registration_id, state);
