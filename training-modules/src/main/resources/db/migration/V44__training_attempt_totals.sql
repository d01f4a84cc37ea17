-- What a trainer's page asks of a whole group stands on the attempt: whose platform, and how far.
-- Totals are null until they have been counted; rows that a node of the version before writes stay
-- null, and are counted by the next round.

alter table training_attempt add column registration_id bigint;
alter table training_attempt add column steps_done integer;
alter table training_attempt add column points double precision;

update training_attempt set registration_id =
  (select l.registration_id from training_learner l where l.id = training_attempt.learner_id);

create index training_attempt_place
  on training_attempt (registration_id, context_id, course_id, deployment_id);

-- Who has a cell in a column.
create index training_grade_target_column on training_grade_target (registration_id, line_item);
