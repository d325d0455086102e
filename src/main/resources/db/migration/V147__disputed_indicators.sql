-- Which indicators a county disputed. Requests of earlier releases have none on record.
alter table figure_request add column disputed varchar(200000);
