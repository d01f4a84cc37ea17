-- Who was at a meeting, and the word that is said aloud there. Presence goes with its person; one
-- without a date was elsewhere.

alter table training_meeting_date add column word_number integer default 0 not null;

create sequence training_meeting_presence_seq start with 50 increment by 50;

create table training_meeting_presence (
  id           bigint                      not null primary key,
  attempt_id   bigint                      not null,
  activity_id  varchar(100)                not null,
  date_id      bigint,
  way          varchar(20)                 not null,
  signed_at    timestamp(6) with time zone not null,
  constraint training_meeting_presence_attempt
    foreign key (attempt_id) references training_attempt (id) on delete cascade,
  constraint training_meeting_presence_date
    foreign key (date_id) references training_meeting_date (id) on delete cascade,
  constraint training_meeting_presence_key unique (attempt_id, date_id)
);
create index training_meeting_presence_of_date on training_meeting_presence (date_id);

-- The camera of a telephone opens a page that asks which launch is open in this browser.
create index lti_launch_session_browser on lti_launch_session (browser);
