-- Things are found by the roots of their words, one row each, whatever words of it they have; an achievement's rows also have
-- the day it is listed under, so that an index gives the latest that have a root, and those of two roots in one order.
create table achievement_root (
    achievement_id uuid not null references achievement,
    root text not null,
    tier integer not null check (tier between 1 and 3),
    listed_on date not null,
    constraint achievement_term_key primary key (achievement_id, root)
);
insert into achievement_root
    select t.achievement_id, w.stem, min(t.tier), a.listed_on
    from achievement_term t join search_word w on w.word = t.word join achievement a on a.id = t.achievement_id
    group by t.achievement_id, w.stem, a.listed_on;
drop table achievement_term;
alter table achievement_root rename to achievement_term;
create index achievement_term_latest on achievement_term (root, listed_on desc, achievement_id desc, tier);

create table program_root (
    program_id bigint not null references program,
    root text not null,
    tier integer not null check (tier between 1 and 3),
    constraint program_term_key primary key (program_id, root)
);
insert into program_root
    select t.program_id, w.stem, min(t.tier) from program_term t join search_word w on w.word = t.word
    group by t.program_id, w.stem;
drop table program_term;
alter table program_root rename to program_term;
create index program_term_root on program_term (root, program_id, tier);

create table indicator_root (
    indicator_id bigint not null references indicator,
    root text not null,
    tier integer not null check (tier between 1 and 3),
    constraint indicator_term_key primary key (indicator_id, root)
);
insert into indicator_root
    select t.indicator_id, w.stem, min(t.tier) from indicator_term t join search_word w on w.word = t.word
    group by t.indicator_id, w.stem;
drop table indicator_term;
alter table indicator_root rename to indicator_term;
create index indicator_term_root on indicator_term (root, indicator_id, tier);

create table opd_root (
    opd_id bigint not null references opd,
    root text not null,
    tier integer not null check (tier between 1 and 3),
    constraint opd_term_key primary key (opd_id, root)
);
insert into opd_root
    select t.opd_id, w.stem, min(t.tier) from opd_term t join search_word w on w.word = t.word
    group by t.opd_id, w.stem;
drop table opd_term;
alter table opd_root rename to opd_term;
create index opd_term_root on opd_term (root, opd_id, tier);
