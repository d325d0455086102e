-- The results of a data year are published by one act of the bureau; what was published with it is kept. Years with
-- confirmed rounds of before are unpublished until the bureau publishes them.
create table publication (
    data_year integer primary key,
    document_number varchar(100) not null,
    issued_on date not null,
    published_by varchar(255) not null,
    published_at timestamp(6) with time zone not null
);

create table published_result (
    data_year integer not null references publication (data_year),
    case_key varchar(30) not null references case_file (case_key),
    round integer not null,
    grade varchar(50) not null,
    attempt integer,
    primary key (data_year, case_key, round)
);
