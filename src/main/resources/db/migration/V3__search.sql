-- The words of what can be searched. Its tier says where a word stands: 1 in the heading, 2 in the keywords, 3 elsewhere.
-- What was written before has none yet and is given them when the service starts.
create table achievement_term (
    achievement_id uuid not null references achievement,
    word text not null,
    tier integer not null check (tier between 1 and 3),
    primary key (achievement_id, word)
);
create index achievement_term_word on achievement_term (word, achievement_id, tier);

create table program_term (
    program_id bigint not null references program,
    word text not null,
    tier integer not null check (tier between 1 and 3),
    primary key (program_id, word)
);
create index program_term_word on program_term (word, program_id, tier);

create table indicator_term (
    indicator_id bigint not null references indicator,
    word text not null,
    tier integer not null check (tier between 1 and 3),
    primary key (indicator_id, word)
);
create index indicator_term_word on indicator_term (word, indicator_id, tier);

create table opd_term (
    opd_id bigint not null references opd,
    word text not null,
    tier integer not null check (tier between 1 and 3),
    primary key (opd_id, word)
);
create index opd_term_word on opd_term (word, opd_id, tier);

-- All of these words, with the roots of each and, to find what is nearest to a misspelt one, each backwards.
create table search_word (
    word text primary key,
    stem text not null,
    reversed text not null
);
create index search_word_stem on search_word (stem);
create index search_word_reversed on search_word (reversed);
