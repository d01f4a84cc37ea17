-- How the platform's lists of participants do: the last thing known, as for its keys and scores.
alter table lti_registration add column rosters_worked_at timestamp(6) with time zone;
alter table lti_registration add column rosters_failed_at timestamp(6) with time zone;
alter table lti_registration add column rosters_reason varchar(20);
alter table lti_registration add column rosters_trouble varchar(300);
