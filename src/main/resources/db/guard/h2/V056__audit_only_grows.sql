-- Whoever has the product's own rights on the database cannot change or take away what was written down.
create trigger audit_entry_only_grows before update, delete on audit_entry
    for each row call 'org.demonstrationcounty.audit.RefuseChange';
