-- What somebody wrote to a prompt of a journal, and whether whoever trains them may read it. No time.

create sequence training_journal_entry_seq start with 50 increment by 50;

create table training_journal_entry (
  id           bigint        not null primary key,
  attempt_id   bigint        not null,
  activity_id  varchar(100)  not null,
  prompt_id    varchar(100)  not null,
  words        varchar(4000) not null,
  shared       boolean       not null,
  constraint training_journal_entry_attempt
    foreign key (attempt_id) references training_attempt (id) on delete cascade,
  constraint training_journal_entry_key unique (attempt_id, activity_id, prompt_id)
);
