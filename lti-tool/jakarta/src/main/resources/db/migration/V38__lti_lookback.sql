-- What a platform has taken is looked for there again: when next, and how often it was sent again
-- by itself since it was last seen there. A node of the version before leaves both as they are.
alter table lti_score_outbox
  add column look_at timestamp(6) with time zone default (current_timestamp + interval '10' minute) not null;
alter table lti_score_outbox add column resendings integer default 0 not null;
create index lti_score_outbox_look on lti_score_outbox (state, look_at);

-- A host that a launch named for services, and that the registration does not name.
alter table lti_launch_session add column unknown_host varchar(255);
alter table lti_registration add column unknown_host varchar(255);
alter table lti_registration add column unknown_host_at timestamp(6) with time zone;
