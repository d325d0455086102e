-- When the city has read a correction that was made after its review; null where it has not, or need not.
alter table application_version add column read_by varchar(255);
alter table application_version add column read_at timestamp(6) with time zone;
