-- Some platforms make a deployment of each placement: an administrator may trust all of one platform's.
alter table lti_registration add column trusts_deployments boolean default false not null;
alter table lti_invitation add column trusts_deployments boolean default false not null;

-- A platform without services has none.
alter table lti_registration alter column token_endpoint drop not null;
