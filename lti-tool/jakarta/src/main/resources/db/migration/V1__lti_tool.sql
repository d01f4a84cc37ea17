-- Everything the LTI tool keeps. Times are instants; the tool never stores a local time.

create sequence lti_seq start with 50 increment by 50;

-- A platform's registration of this tool: identified by issuer and client_id together.
create table lti_registration (
  id                      bigint                      not null primary key,
  issuer                  varchar(1000)               not null,
  client_id               varchar(255)                not null,
  name                    varchar(255)                not null,
  product                 varchar(255),
  authorization_endpoint  varchar(2000)               not null,
  token_endpoint          varchar(2000)               not null,
  jwks_uri                varchar(2000)               not null,
  token_audience          varchar(2000),
  id_token_algorithms     varchar(200)                not null,
  scopes                  varchar(4000)               not null,
  approved                boolean                     not null,
  created_at              timestamp(6) with time zone not null,
  constraint lti_registration_key unique (issuer, client_id)
);

create table lti_deployment (
  id               bigint                      not null primary key,
  registration_id  bigint                      not null references lti_registration (id),
  deployment_id    varchar(255)                not null,
  state            varchar(20)                 not null,
  created_at       timestamp(6) with time zone not null,
  constraint lti_deployment_key unique (registration_id, deployment_id)
);

-- An administrator's invitation to register a platform. Only the token's SHA-256 is kept.
create table lti_invitation (
  token_hash  varchar(64)                 not null primary key,
  label       varchar(255)                not null,
  approves    boolean                     not null,
  uses_left   integer                     not null,
  created_at  timestamp(6) with time zone not null,
  expires_at  timestamp(6) with time zone not null
);

-- State and nonce between login initiation and launch; used once.
create table lti_pending_login (
  state            varchar(64)                 not null primary key,
  nonce            varchar(64)                 not null,
  issuer           varchar(1000)               not null,
  client_id        varchar(255)                not null,
  browser          varchar(64)                 not null,
  target_link_uri  varchar(2000)               not null,
  created_at       timestamp(6) with time zone not null,
  expires_at       timestamp(6) with time zone not null,
  used             boolean                     not null
);
create index lti_pending_login_expiry on lti_pending_login (expires_at);

-- One launch of one person in one browser, named in the URL of every page it leads to.
create table lti_launch_session (
  id                   varchar(43)                 not null primary key,
  registration_id      bigint                      not null references lti_registration (id),
  deployment_id        varchar(255)                not null,
  browser              varchar(64)                 not null,
  subject              varchar(255)                not null,
  person_name          varchar(255),
  locale               varchar(35)                 not null,
  context_id           varchar(300)                not null,
  context_title        varchar(500),
  resource_link_id     varchar(255)                not null,
  resource_link_title  varchar(500),
  content              varchar(255),
  instructor           boolean                     not null,
  learner              boolean                     not null,
  line_item            varchar(1500),
  return_url           varchar(2000),
  created_at           timestamp(6) with time zone not null,
  seen_at              timestamp(6) with time zone not null,
  expires_at           timestamp(6) with time zone not null
);
create index lti_launch_session_expiry on lti_launch_session (expires_at);
create index lti_launch_session_person on lti_launch_session (registration_id, subject);

-- Our own signing keys; the private part is encrypted with the operator's secret.
create table lti_tool_key (
  kid         varchar(64)                 not null primary key,
  state       varchar(10)                 not null,
  sealed_jwk  varchar(8000)               not null,
  created_at  timestamp(6) with time zone not null,
  retired_at  timestamp(6) with time zone
);

-- The newest score owed to each cell of a platform's gradebook, and what became of it.
create table lti_score_outbox (
  id                 bigint                      not null primary key,
  registration_id    bigint                      not null references lti_registration (id),
  line_item          varchar(1500)               not null,
  user_id            varchar(255)                not null,
  score_given        double precision            not null,
  score_maximum      double precision            not null,
  activity_progress  varchar(20)                 not null,
  comment_text       varchar(1000),
  revision           bigint                      not null,
  state              varchar(20)                 not null,
  attempts           integer                     not null,
  due_at             timestamp(6) with time zone not null,
  leased_until       timestamp(6) with time zone,
  last_timestamp     timestamp(6) with time zone,
  delivered_at       timestamp(6) with time zone,
  reason             varchar(1000),
  constraint lti_score_outbox_cell unique (registration_id, line_item, user_id)
);
create index lti_score_outbox_due on lti_score_outbox (state, due_at);
create index lti_score_outbox_lease on lti_score_outbox (registration_id, leased_until);
create index lti_score_outbox_user on lti_score_outbox (registration_id, user_id);
