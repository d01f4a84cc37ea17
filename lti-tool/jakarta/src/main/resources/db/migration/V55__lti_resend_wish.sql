-- Somebody's wish that many scores go again, until it is carried out: see ResendWish.
create table lti_resend_wish (
    id bigint primary key,
    registration_id bigint,
    states varchar(100) not null,
    absent boolean not null,
    after_id bigint not null,
    until_id bigint not null
);
