-- How an administrator's account stands with one network: guesses from there close it for there
-- alone. Account and network are kept as one hash, and forgotten when nothing comes any more.
create table lti_signin_network (
  id                varchar(43)                 not null primary key,
  administrator_id  bigint                      not null,
  failures          integer                     not null,
  locked_until      timestamp(6) with time zone,
  known             boolean                     not null,
  seen_at           timestamp(6) with time zone not null,
  constraint lti_signin_network_administrator
    foreign key (administrator_id) references lti_administrator (id) on delete cascade
);
create index lti_signin_network_of on lti_signin_network (administrator_id);
create index lti_signin_network_age on lti_signin_network (seen_at);
