-- What the platform offers in a launch's context, and whose work a submission review looks at.

alter table lti_launch_session add column line_items varchar(1500);
alter table lti_launch_session add column ags_scopes varchar(1000) default '' not null;
alter table lti_launch_session add column memberships varchar(1500);
alter table lti_launch_session add column for_user varchar(255);

-- A line item was kept only where scores may be published to it.
update lti_launch_session set ags_scopes = 'https://purl.imsglobal.org/spec/lti-ags/scope/score'
  where line_item is not null;
