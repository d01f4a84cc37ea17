-- Keys of two purposes: what platforms get, and what people take away. Each has a rotation of its own.

alter table lti_tool_key add column purpose varchar(20) default 'LTI' not null;
insert into lti_key_rotation (id, rotated_at) values (2, current_timestamp);
