-- Another text after each change of a name of an account, so that nodes can keep these names in memory.
insert into names_revision (id, revision) values (2, 'first');
