-- The answers to logins that were used: an answer counts once. The login itself travels, sealed, in
-- its state. lti_pending_login stays for servers of the version before, until none is left.
create table lti_used_login (
  state_hash  varchar(64)                 not null primary key,
  expires_at  timestamp(6) with time zone not null
);
create index lti_used_login_expiry on lti_used_login (expires_at);
