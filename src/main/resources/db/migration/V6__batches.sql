-- What was imported tells by which import, and from which file: its SHA-256 in hexadecimal.
alter table journal add column import_id uuid;
alter table journal add column file_hash text;
create index journal_import on journal (import_id);

-- The figures that one entry wrote at once, each as it was then; the entry keeps the hash of them all.
create table journal_part (
    import_id uuid not null,
    -- Path of the entry.
    whole text not null,
    -- From 1, in the order in which they were written.
    ordinal integer not null,
    path text not null,
    revision integer not null,
    action text not null,
    is_correction boolean not null,
    fields text not null,
    snapshot text,
    primary key (import_id, whole, ordinal)
);
create index journal_part_path on journal_part (path, revision);

-- Everything on the record as each change left it, whether it was written alone or with others.
create view journal_snapshot as
select seq, at, author_id, author_name, author_role, author_opd, action, type, path, opd, revision, is_public,
    is_correction, reason, fields, snapshot, import_id, file_hash
from journal
union all
select e.seq, e.at, e.author_id, e.author_name, e.author_role, e.author_opd, p.action, e.type, p.path, e.opd, p.revision,
    e.is_public, p.is_correction, e.reason, p.fields, p.snapshot, e.import_id, e.file_hash
from journal_part p join journal e on e.import_id = p.import_id and e.path = p.whole;
