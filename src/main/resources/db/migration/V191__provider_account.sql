-- Which person of the province's provider has which account. Accounts that were made here have no row.
create table provider_account (
    account varchar(64) not null primary key references ACT_ID_USER (ID_) on delete cascade,
    issuer varchar(255) not null,
    subject varchar(255) not null,
    described_at timestamp(6) with time zone not null,
    constraint provider_account_person unique (issuer, subject)
);

-- Sessions of the web applications that the provider may end, on whichever node they live.
create table provider_session (
    id varchar(64) not null primary key,
    account varchar(64) not null references provider_account (account) on delete cascade,
    sid varchar(255),
    noted_at timestamp(6) with time zone not null
);

create index provider_session_of_account on provider_session (account);
create index provider_session_of_log_in on provider_session (sid);
create index provider_session_by_age on provider_session (noted_at);
