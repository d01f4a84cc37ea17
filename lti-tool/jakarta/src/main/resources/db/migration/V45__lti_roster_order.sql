-- How a list is sorted: the family name first, where the platform tells it. How many a list names,
-- and how often it was read in vain: its next reading waits the longer.

alter table lti_roster_person add column sort_name varchar(255);
alter table lti_roster add column size integer;
alter table lti_roster add column in_vain integer;
