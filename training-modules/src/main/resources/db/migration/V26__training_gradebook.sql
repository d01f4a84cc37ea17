-- How a course's scores stand in the gradebook of a workspace's course: what its trainer chose, and
-- the columns this tool made for it. Nothing of a person is in here.

create sequence training_gradebook_seq start with 50 increment by 50;
create sequence training_gradebook_column_seq start with 50 increment by 50;

create table training_gradebook (
  id               bigint                      not null primary key,
  registration_id  bigint                      not null references lti_registration (id),
  deployment_id    varchar(255)                not null,
  context_id       varchar(300)                not null,
  course_id        varchar(60)                 not null,
  layout           varchar(20)                 not null,
  state            varchar(20)                 not null,
  trouble          varchar(30),
  detail           varchar(500),
  line_items       varchar(1500),
  link_item        varchar(1500),
  ags_scopes       varchar(1000)               not null,
  attempts         integer                     not null,
  due_at           timestamp(6) with time zone not null,
  leased_until     timestamp(6) with time zone,
  constraint training_gradebook_seat unique (registration_id, deployment_id, context_id, course_id)
);
create index training_gradebook_due on training_gradebook (state, due_at);

-- A column that this tool made, found again by its resource id.
create table training_gradebook_column (
  id            bigint            not null primary key,
  gradebook_id  bigint            not null,
  resource_id   varchar(150)      not null,
  module_id     varchar(60),
  line_item     varchar(1500)     not null,
  label         varchar(500)      not null,
  maximum       double precision  not null,
  gone          boolean           not null,
  constraint training_gradebook_column_gradebook
    foreign key (gradebook_id) references training_gradebook (id) on delete cascade,
  constraint training_gradebook_column_key unique (gradebook_id, resource_id)
);
create index training_gradebook_column_item on training_gradebook_column (line_item);
