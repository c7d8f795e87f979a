-- What is kept so that it is read fast: in which form, and what was counted. What was there before is counted at the next start.
create table rollup (
    name text primary key,
    form text not null
);

-- How the published achievements of an agency that began in a year are proven: all of them (region_id 0), and those that
-- name a region.
create table evidence_tally (
    opd_id bigint not null references opd,
    region_id bigint not null,
    year_begun integer not null,
    n bigint not null,
    photos bigint not null,
    videos bigint not null,
    with_photo bigint not null,
    with_video bigint not null,
    with_both bigint not null,
    with_before_and_after bigint not null,
    primary key (opd_id, region_id, year_begun)
);

-- How many published achievements an agency published in a month.
create table publication_tally (
    opd_id bigint not null references opd,
    month_begin date not null,
    n bigint not null,
    latest timestamp(6) with time zone not null,
    primary key (opd_id, month_begin)
);

-- Few achievements answer residents' reports.
create index achievement_reported on achievement (reported_at);

create index achievement_published on achievement (opd_id, published_at);
