-- An administrator's sign-in under way at the OpenID provider; used once. Only hashes of what the
-- browser holds are kept.
create table lti_openid_signin (
  state_hash    varchar(64)                 not null primary key,
  browser_hash  varchar(64)                 not null,
  nonce         varchar(64)                 not null,
  verifier      varchar(64)                 not null,
  expires_at    timestamp(6) with time zone not null
);
create index lti_openid_signin_expiry on lti_openid_signin (expires_at);
