-- The one row that every node writes every few seconds: see PulseRow.
create table lti_pulse (
    id integer primary key,
    written_at timestamp(6) with time zone not null,
    steady_since timestamp(6) with time zone not null
);
insert into lti_pulse (id, written_at, steady_since) values (1, current_timestamp, current_timestamp);
