-- Common SQL of H2 (PostgreSQL mode) and PostgreSQL. Sequences step by 50, as Hibernate takes ids in blocks.

create sequence region_seq increment by 50;
create table region (
    id bigint primary key,
    version integer not null,
    code text not null unique,
    name text not null,
    level text not null check (level in ('NATION', 'PROVINCE', 'REGENCY', 'CITY', 'DISTRICT', 'VILLAGE')),
    parent_id bigint references region,
    -- The codes from the root down to here, each followed by a slash: what lies below has this as its beginning.
    path text not null unique,
    updated_at timestamp(6) with time zone not null
);
create index region_parent on region (parent_id);

create sequence opd_seq increment by 50;
create table opd (
    id bigint primary key,
    version integer not null,
    code text not null unique,
    name text not null,
    acronym text,
    type text not null check (type in
        ('DINAS', 'BADAN', 'BIRO', 'SEKRETARIAT', 'INSPEKTORAT', 'RSUD', 'SATUAN', 'OTHER')),
    official_code text,
    official_code_from date,
    official_code_to date,
    website text,
    region_id bigint not null references region,
    description text,
    active_from date,
    active_to date,
    successor_id bigint references opd,
    updated_at timestamp(6) with time zone not null,
    check (active_to >= active_from),
    check (official_code_to >= official_code_from)
);
create index opd_region on opd (region_id);
create index opd_successor on opd (successor_id);

create sequence program_seq increment by 50;
create table program (
    id bigint primary key,
    version integer not null,
    code text not null unique,
    opd_id bigint not null references opd,
    name text not null,
    objective text,
    official_code text,
    official_code_version text,
    start_year integer,
    end_year integer,
    flagship boolean not null,
    updated_at timestamp(6) with time zone not null,
    check (end_year >= start_year)
);
create index program_opd on program (opd_id);

create table program_budget (
    program_id bigint not null references program,
    budget_year integer not null,
    allocated numeric(28, 10),
    realised numeric(28, 10),
    primary key (program_id, budget_year)
);

create sequence indicator_seq increment by 50;
create table indicator (
    id bigint primary key,
    version integer not null,
    code text not null unique,
    opd_id bigint not null references opd,
    program_id bigint references program,
    name text not null,
    name_en text,
    concept text,
    definition text,
    interpretation text,
    formula text,
    unit text not null,
    decimals integer not null check (decimals between 0 and 10),
    polarity text check (polarity in ('HIGHER_BETTER', 'LOWER_BETTER', 'RANGE')),
    range_low numeric(28, 10),
    range_high numeric(28, 10),
    min_value numeric(28, 10),
    max_value numeric(28, 10),
    frequency text not null check (frequency in ('YEAR', 'SEMESTER', 'QUARTER', 'MONTH')),
    tier text not null check (tier in ('MACRO', 'IKU', 'IKD', 'IKK', 'PROGRAM', 'SDG')),
    data_source text,
    achievement_formula text check (achievement_formula in
        ('REALISASI_PER_TARGET', 'DUA_KURANG_RASIO', 'TARGET_PER_REALISASI')),
    sdg_goal integer check (sdg_goal between 1 and 17),
    official_code text,
    next_release_on date,
    primary_document text,
    updated_at timestamp(6) with time zone not null,
    check ((polarity = 'RANGE') = (range_low is not null and range_high is not null and range_low <= range_high)
        or polarity is null),
    check (min_value <= max_value)
);
create index indicator_opd on indicator (opd_id);
create index indicator_program on indicator (program_id);

create table indicator_reference_month (
    indicator_id bigint not null references indicator,
    position integer not null,
    reference_month integer not null check (reference_month between 1 and 12),
    primary key (indicator_id, position)
);

create table indicator_disaggregation (
    indicator_id bigint not null references indicator,
    dimension text not null,
    primary key (indicator_id, dimension)
);

create sequence measurement_seq increment by 50;
create table measurement (
    id bigint primary key,
    version integer not null,
    indicator_id bigint not null references indicator,
    region_id bigint not null references region,
    -- Empty for the whole, otherwise dimension:value pairs in the order of their dimensions.
    disaggregation text not null,
    period text not null,
    starts_on date not null,
    amount numeric(28, 10) not null,
    status text not null check (status in ('PROVISIONAL', 'FINAL', 'REVISED')),
    series_break boolean not null,
    source_title text,
    source_url text,
    note text,
    updated_at timestamp(6) with time zone not null,
    unique (indicator_id, region_id, disaggregation, starts_on)
);
create index measurement_region on measurement (region_id);

create sequence target_seq increment by 50;
create table target (
    id bigint primary key,
    version integer not null,
    indicator_id bigint not null references indicator,
    region_id bigint not null references region,
    disaggregation text not null,
    period text not null,
    starts_on date not null,
    document text not null,
    amount numeric(28, 10) not null,
    source_title text,
    source_url text,
    note text,
    -- The hardest it was since its period began, if it has been made easier since.
    late_lowered_from numeric(28, 10),
    late_lowered_at timestamp(6) with time zone,
    updated_at timestamp(6) with time zone not null,
    unique (indicator_id, region_id, disaggregation, period, document)
);
create index target_region on target (region_id);

create table achievement (
    id uuid primary key,
    version integer not null,
    slug text not null unique,
    opd_id bigint not null references opd,
    program_id bigint references program,
    title text not null,
    summary text,
    body text,
    achieved_on text,
    achieved_from date,
    achieved_to date,
    -- When it was achieved or, while that is not said, first written.
    listed_on date not null,
    place text,
    lat double precision check (lat between -90 and 90),
    lon double precision check (lon between -180 and 180),
    beneficiaries bigint check (beneficiaries >= 0),
    budget numeric(28, 10),
    response_channel text,
    response_reference text,
    reported_at timestamp(6) with time zone,
    responded_at timestamp(6) with time zone,
    resolved_at timestamp(6) with time zone,
    language text not null check (language in ('id', 'en')),
    source_url text,
    status text not null check (status in ('DRAFT', 'SUBMITTED', 'PUBLISHED', 'WITHDRAWN')),
    -- How many of its evidence are of this kind, counted whenever the evidence is written.
    photos integer not null,
    videos integer not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    published_at timestamp(6) with time zone,
    withdrawn_at timestamp(6) with time zone,
    withdrawal_reason text,
    publish_at timestamp(6) with time zone,
    approved_at timestamp(6) with time zone,
    -- What was said when it was last submitted or returned.
    note text,
    -- A correction that waits for a publisher, as the JSON it was written in.
    pending_status text check (pending_status in ('DRAFT', 'SUBMITTED')),
    pending_content text,
    pending_at timestamp(6) with time zone,
    pending_note text,
    check (status in ('DRAFT', 'SUBMITTED') or published_at is not null),
    check (pending_status is null or (status = 'PUBLISHED' and pending_content is not null)),
    check (approved_at is null or status <> 'DRAFT'),
    check (status <> 'PUBLISHED' or photos + videos > 0),
    check ((status = 'WITHDRAWN') = (withdrawal_reason is not null))
);
create index achievement_latest on achievement (status, listed_on desc, id desc);
create index achievement_opd on achievement (opd_id, status, listed_on desc, id desc);
create index achievement_due on achievement (publish_at);
create index achievement_program on achievement (program_id);

create table achievement_region (
    achievement_id uuid not null references achievement,
    region_id bigint not null references region,
    primary key (achievement_id, region_id)
);
create index achievement_region_region on achievement_region (region_id);

create table achievement_quantity (
    achievement_id uuid not null references achievement,
    position integer not null,
    label text not null,
    amount numeric(28, 10) not null,
    unit text not null,
    stage text not null check (stage in ('PLANNED', 'CONTRACTED', 'REALISED')),
    primary key (achievement_id, position)
);

create table achievement_indicator (
    achievement_id uuid not null references achievement,
    position integer not null,
    indicator_id bigint not null references indicator,
    amount numeric(28, 10),
    primary key (achievement_id, position),
    unique (achievement_id, indicator_id)
);
create index achievement_indicator_indicator on achievement_indicator (indicator_id);

create table achievement_tag (
    achievement_id uuid not null references achievement,
    tag text not null,
    primary key (achievement_id, tag)
);
create index achievement_tag_tag on achievement_tag (tag);

create table achievement_sdg (
    achievement_id uuid not null references achievement,
    sdg integer not null check (sdg between 1 and 17),
    primary key (achievement_id, sdg)
);

create table evidence (
    achievement_id uuid not null references achievement,
    position integer not null,
    kind text not null check (kind in ('PHOTO', 'VIDEO', 'DOCUMENT', 'ARTICLE')),
    url text not null,
    caption text,
    alt_text text,
    credit text,
    licence text,
    taken_at date,
    stage text check (stage in ('BEFORE', 'DURING', 'AFTER')),
    lat double precision check (lat between -90 and 90),
    lon double precision check (lon between -180 and 180),
    provider text not null,
    canonical_url text not null,
    embed_url text,
    thumbnail_url text,
    media text check (media in ('PHOTO', 'VIDEO')),
    primary key (achievement_id, position),
    check (kind <> 'PHOTO' or alt_text is not null)
);

create table token (
    id uuid primary key,
    version integer not null,
    name text not null,
    -- SHA-256 of the token in hexadecimal; the token itself is nowhere.
    hash text not null unique,
    role text not null check (role in ('EDITOR', 'PUBLISHER', 'MANAGER', 'ADMIN')),
    -- The agency's code. An agency with valid tokens is not deleted; those that are no longer valid go with it.
    opd text references opd (code) on delete cascade,
    created_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone,
    last_used_at timestamp(6) with time zone,
    revoked_at timestamp(6) with time zone,
    check ((role = 'ADMIN') = (opd is null))
);
create index token_opd on token (opd);

create table journal_head (
    -- There is only one.
    id integer primary key check (id = 1),
    -- Last entry, last public entry, and the last entry's hash.
    seq bigint not null,
    public_seq bigint not null,
    hash text not null
);
insert into journal_head (id, seq, public_seq, hash) values (1, 0, 0, '');

create table journal (
    seq bigint primary key,
    at timestamp(6) with time zone not null,
    author_id text not null,
    author_name text not null,
    author_role text,
    author_opd text,
    action text not null,
    type text not null,
    -- Address of the resource below /v1/.
    path text not null,
    opd text,
    revision integer not null,
    is_public boolean not null,
    -- Whether it changed or took back what the public had seen.
    is_correction boolean not null,
    reason text,
    -- Names of the properties that changed, separated by spaces.
    fields text not null,
    -- The resource as JSON, as the public sees it or, in entries that are not public, as its agency does.
    snapshot text,
    previous_hash text not null,
    hash text not null,
    unique (path, revision)
);
create index journal_opd on journal (opd, seq);
create index journal_correction on journal (is_correction, seq);

create table idempotency_key (
    author_id text not null,
    request_key text not null,
    -- SHA-256 of method, address and body.
    request text not null,
    created_at timestamp(6) with time zone not null,
    -- The first answer; no status while it is being found, which nobody else can see.
    status integer,
    location text,
    etag text,
    body text,
    primary key (author_id, request_key)
);
create index idempotency_key_created on idempotency_key (created_at);
