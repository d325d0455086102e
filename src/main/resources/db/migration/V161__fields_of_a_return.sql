-- What a return names: fields of the application, base figures. Returns of earlier releases name nothing.
alter table decision add column to_correct varchar(200000);
