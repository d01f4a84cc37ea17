-- A rehearsal is a launch of nobody that hangs on a trainer's launch; nobody's attempt hangs on the
-- rehearsal. When the one goes, so does the other, with all that was done there.

alter table lti_launch_session add column rehearsal_of varchar(43);
alter table lti_launch_session add constraint lti_launch_session_rehearsal
  foreign key (rehearsal_of) references lti_launch_session (id) on delete cascade;
create index lti_launch_session_rehearsed on lti_launch_session (rehearsal_of);

alter table training_learner add column rehearsal varchar(43);
alter table training_learner add constraint training_learner_nobody
  foreign key (rehearsal) references lti_launch_session (id) on delete cascade;
create index training_learner_rehearsal on training_learner (rehearsal);
