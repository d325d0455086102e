-- An edition of the policy names its departments: they are offices of this kind, and an administrator adds others.
alter table office add column kind varchar(20);
alter table office add column name_english varchar(200);
alter table office add column valid_from date;

update office set kind = 'DEPARTMENT', valid_from = date '2021-01-01';
update office set kind = 'BUREAU', name_english = 'Provincial bureau for small enterprises' where code = 'bureau';
update office set kind = 'GOVERNMENT', name_english = 'People''s Government of Shanxi' where code = 'government';
update office set name_english = 'Market regulation' where code = 'market-regulation';
update office set name_english = 'Small and medium-sized enterprises' where code = 'sme';
update office set name_english = 'Statistics' where code = 'statistics';
update office set name_english = 'Industry and information technology' where code = 'industry';
update office set name_english = 'Science and technology' where code = 'science';
update office set name_english = 'Financial regulation' where code = 'finance';
update office set name_english = name where name_english is null;

alter table office alter column kind set not null;
alter table office alter column name_english set not null;
alter table office alter column valid_from set not null;
alter table office add constraint office_kind check (kind in ('BUREAU', 'GOVERNMENT', 'DEPARTMENT'));

-- As many departments as an edition has.
alter table figure_request alter column departments set data type varchar(20000);

-- The data year of a case's first round, by the policy at the time of the consent.
alter table case_file add column first_data_year integer;
update case_file set first_data_year = consent_year;
