-- What a link opens when its platform does not say: chosen in the tool, for everybody who follows
-- it. Nothing here is about a person.
create table lti_link_content (
  place             varchar(43)                 not null primary key,
  registration_id   bigint                      not null,
  deployment_id     varchar(255)                not null,
  context_id        varchar(300)                not null,
  resource_link_id  varchar(255)                not null,
  content           varchar(255)                not null,
  chosen_at         timestamp(6) with time zone not null,
  constraint lti_link_content_registration
    foreign key (registration_id) references lti_registration (id) on delete cascade
);
create index lti_link_content_link on lti_link_content (registration_id, resource_link_id);

-- Who may place content, and the links of which the platform does not say what they open. A node of
-- the version before knows of no choice and leaves both at no.
alter table lti_launch_session add column may_place boolean default false not null;
alter table lti_launch_session add column unplaced boolean default false not null;
