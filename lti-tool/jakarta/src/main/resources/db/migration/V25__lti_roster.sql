-- Who is in a course, as far as its platform tells (NRPS 2.0). One row about the reading of one
-- link's list, and one row a person; a list that nobody needs is forgotten with its people.

create table lti_roster (
  id                bigint                      not null primary key,
  registration_id   bigint                      not null references lti_registration (id),
  deployment_id     varchar(255)                not null,
  context_id        varchar(300)                not null,
  resource_link_id  varchar(255)                not null,
  context_title     varchar(500),
  memberships       varchar(1500)               not null,
  needed_at         timestamp(6) with time zone not null,
  due_at            timestamp(6) with time zone,
  rests_until       timestamp(6) with time zone,
  leased_until      timestamp(6) with time zone,
  revision          bigint                      not null,
  attempts          integer                     not null,
  tried_at          timestamp(6) with time zone,
  read_at           timestamp(6) with time zone,
  whole_at          timestamp(6) with time zone,
  complete          boolean                     not null,
  of_link           boolean                     not null,
  link_refused      boolean                     not null,
  differences       varchar(2000),
  trouble           varchar(20),
  constraint lti_roster_list unique (registration_id, deployment_id, context_id, resource_link_id)
);
create index lti_roster_due on lti_roster (due_at);
create index lti_roster_needed on lti_roster (needed_at);

-- The name only of a learner, and only where the platform tells it; without one, a number that stays.
create table lti_roster_person (
  id            bigint       not null primary key,
  roster_id     bigint       not null references lti_roster (id) on delete cascade,
  user_id       varchar(255) not null,
  display_name  varchar(255),
  learner       boolean      not null,
  ordinal       integer,
  constraint lti_roster_person_once unique (roster_id, user_id)
);
create index lti_roster_person_user on lti_roster_person (user_id);
