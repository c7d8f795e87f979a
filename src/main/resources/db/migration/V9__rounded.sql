-- How many figures of an import had more decimals than are kept.
alter table import_job add column rows_rounded bigint not null default 0;
