-- Launches from frames in which the browser keeps no cookie.

-- The frame whose platform storage a login is bound to, where it is not bound to a cookie.
alter table lti_pending_login add column storage_frame varchar(100);

-- A launch on its way from such a frame to a window of its own. Only the token's SHA-256 is kept;
-- its one use takes the row away.
create table lti_handoff (
  token_hash  varchar(64)                 not null primary key,
  launch_id   varchar(43)                 not null,
  path        varchar(2000)               not null,
  expires_at  timestamp(6) with time zone not null,
  constraint lti_handoff_launch
    foreign key (launch_id) references lti_launch_session (id) on delete cascade
);
create index lti_handoff_of_launch on lti_handoff (launch_id);
create index lti_handoff_expiry on lti_handoff (expires_at);
