-- Files on their way into the record. All that is needed to run, or to run again after the process died, is here.
create table import_job (
    id uuid primary key,
    type text not null,
    file_name text not null,
    file_size bigint not null,
    file_hash text not null,
    author_id text not null,
    author_name text not null,
    author_role text,
    author_opd text,
    dry_run boolean not null,
    partial boolean not null,
    on_conflict text not null,
    reason text,
    source text,
    locale text,
    indicator text,
    region text,
    document text,
    -- What was understood of the file, as JSON.
    understood text not null,
    state text not null,
    created_at timestamp(6) with time zone not null,
    started_at timestamp(6) with time zone,
    finished_at timestamp(6) with time zone,
    -- Which process runs it, and when it last said so.
    runner uuid,
    beat_at timestamp(6) with time zone,
    tries integer not null,
    rows_in_all bigint not null,
    rows_read bigint not null,
    rows_created bigint not null,
    rows_changed bigint not null,
    rows_unchanged bigint not null,
    rows_refused bigint not null,
    -- Code of what kept it from being done, and its arguments as JSON.
    failure text,
    failure_arguments text,
    undo_id uuid,
    undo_reason text,
    undo_author_id text,
    undo_author_name text,
    undo_author_role text,
    undo_author_opd text
);
create index import_job_state on import_job (state, created_at);
create index import_job_opd on import_job (author_opd, created_at);

create table import_file (
    import_id uuid not null references import_job,
    ordinal integer not null,
    bytes bytea not null,
    primary key (import_id, ordinal)
);

create table import_fault (
    import_id uuid not null references import_job,
    ordinal bigint not null,
    row_number integer not null,
    -- Such as B17; empty where the whole row is at fault.
    cell text not null,
    field text not null,
    code text not null,
    -- As JSON.
    arguments text not null,
    primary key (import_id, ordinal)
);

-- What a dry run found that would change.
create table import_change (
    import_id uuid not null references import_job,
    ordinal bigint not null,
    action text not null,
    path text not null,
    -- Each value that would differ, as JSON.
    differences text not null,
    primary key (import_id, ordinal)
);
