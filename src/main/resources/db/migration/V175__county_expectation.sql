-- What a county expects of a data year, for itself alone. No result reads it.
create table county_expectation (
    case_key varchar(30) not null references case_file (case_key),
    data_year integer not null,
    content varchar(20000) not null,
    revision integer not null,
    saved_by varchar(255) not null,
    saved_at timestamp(6) with time zone not null,
    primary key (case_key, data_year)
);
