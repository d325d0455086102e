-- Everybody reads the notices that stand; those that have ended are not looked at.
create index notice_end on notice (expires_at, publish_on);
