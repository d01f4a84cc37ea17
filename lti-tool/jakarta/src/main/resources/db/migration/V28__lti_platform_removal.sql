-- Since when a platform is being removed; what hangs on it goes in bounded steps.
alter table lti_registration add column leaving_since timestamp(6) with time zone;
