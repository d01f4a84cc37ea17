-- A registration may be updated by registering again.

-- An invitation that updates one registration and no other.
alter table lti_invitation add column registration_id bigint references lti_registration (id);

-- The message types the platform said it sends; null when it did not say.
alter table lti_registration add column messages varchar(1000);
alter table lti_registration add column updated_at timestamp(6) with time zone;

-- The addresses before an update that nobody has approved yet.
alter table lti_registration add column former_addresses varchar(8100);
