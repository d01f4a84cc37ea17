-- What stands between a score and the gradebook, by name; the platform's own words stay beside it.
alter table lti_score_outbox add column obstacle varchar(40);

-- What earlier versions refused for good and may pass is owed again.
update lti_score_outbox set state = 'RETRYING', obstacle = 'SERVICES_REFUSED'
  where state = 'REJECTED' and reason like 'the platform answered 403%';
update lti_score_outbox set state = 'RETRYING', obstacle = 'REDIRECTS'
  where state = 'REJECTED' and reason like 'the platform answered 3%';
update lti_score_outbox set state = 'RETRYING', obstacle = 'UNREADABLE'
  where state = 'REJECTED' and reason like 'the platform answered 2%';
update lti_score_outbox set obstacle = 'COLUMN_GONE'
  where state = 'REJECTED'
    and (reason like 'the platform answered 404%' or reason like 'the platform answered 410%');
update lti_score_outbox set obstacle = 'NOT_IN_COURSE'
  where state = 'REJECTED' and reason like 'the platform answered 400 Incorrect score received%';
update lti_score_outbox set obstacle = 'SCORE_REFUSED' where state = 'REJECTED' and obstacle is null;
update lti_score_outbox set obstacle = 'SUSPENDED'
  where state = 'RETRYING' and reason = 'registration not approved';
update lti_score_outbox set obstacle = 'UNREACHABLE'
  where state = 'RETRYING' and obstacle is null and reason like '%unreachable%';
update lti_score_outbox set obstacle = 'FAILING' where state = 'RETRYING' and obstacle is null;
