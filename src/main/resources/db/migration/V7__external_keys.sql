-- What sources of imported rows call the things that were made of them.
create table external_key (
    source text not null,
    type text not null,
    external_id text not null,
    -- Its address below /v1/.
    path text not null,
    primary key (source, type, external_id)
);
