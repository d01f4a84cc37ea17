-- A link to one module of a course has a gradebook cell of its own; null is the whole course.

alter table training_grade_target add column module_id varchar(60);
