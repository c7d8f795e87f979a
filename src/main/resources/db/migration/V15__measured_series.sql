-- Which series there are: how many figures of a region and a part of the whole an indicator has, and of when. What was there
-- before is counted at the next start.
create table measured_series (
    indicator_id bigint not null references indicator,
    region_id bigint not null references region,
    disaggregation text not null,
    figures bigint not null,
    first_on date not null,
    latest_on date not null,
    updated_at timestamp(6) with time zone not null,
    primary key (indicator_id, region_id, disaggregation)
);
create index measured_series_region on measured_series (region_id);
