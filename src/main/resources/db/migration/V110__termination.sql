create table termination (
    case_key varchar(30) not null primary key references case_file (case_key),
    reason varchar(4000) not null,
    terminated_by varchar(255) not null,
    terminated_at timestamp(6) with time zone not null
);
