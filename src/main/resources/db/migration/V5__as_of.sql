-- What was in a list at some data version, and in which entry, is told by the index alone.
create index journal_as_of on journal (type, path, is_public, seq);
