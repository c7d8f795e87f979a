select json_build_object(
    'opds', (
        select json_agg(json_build_object('opd', o.code, 'name', o.name, 'n', t.n, 'withPhoto', t.photo, 'withVideo', t.video)
            order by o.code)
        from opd o left join (
            select opd_id, sum(n) as n, sum(with_photo) as photo, sum(with_video) as video
            from evidence_tally where region_id = 0 group by opd_id) t on t.opd_id = o.id),
    'years', (
        select json_agg(t order by t.year_begun desc) from (
            select year_begun, sum(n) as n, sum(with_photo) as photo, sum(with_video) as video
            from evidence_tally where region_id = 0 group by year_begun) t),
    'regions', (
        select json_agg(t order by t.code) from (
            select r.code, r.name, sum(n) as n, sum(with_photo) as photo, sum(with_video) as video
            from evidence_tally e join region r on r.id = e.region_id group by r.code, r.name) t))
