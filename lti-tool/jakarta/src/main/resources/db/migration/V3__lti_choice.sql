-- What a platform accepts from a deep linking launch; it goes with the launch.

create table lti_choice (
  launch_id         varchar(43)   not null primary key,
  return_url        varchar(2000) not null,
  echoed_data       varchar(16000),
  accept_types      varchar(1000) not null,
  accept_multiple   boolean       not null,
  accept_line_item  boolean       not null,
  constraint lti_choice_launch
    foreign key (launch_id) references lti_launch_session (id) on delete cascade
);
