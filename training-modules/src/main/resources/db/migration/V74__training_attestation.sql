-- What is attested of a completed course, as it was on that day, and whose it is. A row whose owner wants it to outlive
-- the erasure of their data hangs on no attempt; who its holder is always goes with the attempt.

create sequence training_attestation_seq start with 50 increment by 50;
create sequence training_attestation_holder_seq start with 50 increment by 50;

create table training_attestation (
  id            bigint         not null primary key,
  attempt_id    bigint,
  code          varchar(12)    not null,
  state         varchar(20)    not null,
  course_id     varchar(100)   not null,
  course_hash   varchar(16)    not null,
  course_title  varchar(500)   not null,
  minutes       integer        not null,
  competences   varchar(20000) not null,
  begun_on      date           not null,
  completed_on  date           not null,
  issued_on     date           not null,
  expires_on    date,
  shown_name    varchar(255),
  constraint training_attestation_attempt
    foreign key (attempt_id) references training_attempt (id) on delete cascade,
  constraint training_attestation_code unique (code)
);
create index training_attestation_of on training_attestation (attempt_id);
create index training_attestation_version on training_attestation (course_id, course_hash);

-- Every number that was ever given, and nothing else: one whose attestation is gone is published as revoked.
create table training_attestation_number (
  id  bigint not null primary key
);

create table training_attestation_holder (
  id              bigint       not null primary key,
  attestation_id  bigint       not null,
  attempt_id      bigint       not null,
  name            varchar(255) not null,
  constraint training_attestation_holder_attestation
    foreign key (attestation_id) references training_attestation (id) on delete cascade,
  constraint training_attestation_holder_attempt
    foreign key (attempt_id) references training_attempt (id) on delete cascade,
  constraint training_attestation_holder_key unique (attestation_id)
);
create index training_attestation_holder_of on training_attestation_holder (attempt_id);
