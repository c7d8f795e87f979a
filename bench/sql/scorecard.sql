select json_build_object(
    'name', o.name,
    'evidence', (
        select json_build_object('n', sum(n), 'withPhoto', sum(with_photo), 'withVideo', sum(with_video))
        from evidence_tally where opd_id = o.id and region_id = 0 and year_begun = 2024),
    'published', (select sum(n) from publication_tally where opd_id = o.id),
    'budget', (
        select json_agg(json_build_object('program', p.code, 'name', p.name, 'allocated', b.allocated, 'spent', b.realised))
        from program p left join program_budget b on b.program_id = p.id and b.budget_year = 2024 where p.opd_id = o.id),
    'indicators', (
        select json_agg(json_build_object('code', i.code, 'name', i.name, 'value', m.amount, 'target', t.amount))
        from indicator i
        left join measurement m on m.indicator_id = i.id and m.region_id = 1 and m.disaggregation = '' and m.period = '2024'
        left join target t on t.indicator_id = i.id and t.region_id = 1 and t.disaggregation = '' and t.period = '2024'
        where i.opd_id = o.id))
from opd o where o.code = 'opd-1'
