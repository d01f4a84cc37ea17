-- The way to one platform: one node at a time carries its scores, and it is left alone in trouble.
create table lti_score_lane (
  registration_id  bigint   not null primary key references lti_registration (id) on delete cascade,
  lease            bigint   default 0 not null,
  leased_until     timestamp(6) with time zone,
  failures         integer  default 0 not null,
  paused_until     timestamp(6) with time zone,
  obstacle         varchar(40),
  woken_at         timestamp(6) with time zone
);
insert into lti_score_lane (registration_id) select id from lti_registration;

-- Which grade was sent last: one whose outcome is unknown is repeated with the stamp it had.
alter table lti_score_outbox add column sent_revision bigint;
-- The lane's lease under which the row is being carried; none between two sendings.
alter table lti_score_outbox add column lease bigint;
create index lti_score_outbox_queue on lti_score_outbox (registration_id, state, due_at);
drop index lti_score_outbox_platform;
