select json_build_object(
    'points', (
        select json_agg(json_build_object('region', r.code, 'period', m.period, 'value', m.amount, 'status', m.status,
            'break', m.series_break, 'source', m.source_title) order by r.code, m.starts_on)
        from region r join measurement m on m.region_id = r.id and m.indicator_id = i.id and m.disaggregation = ''
        where r.code = '36' or r.parent_id = (select id from region where code = '36')),
    'targets', (
        select json_agg(json_build_object('region', r.code, 'period', t.period, 'value', t.amount, 'document', t.document)
            order by r.code, t.starts_on)
        from region r join target t on t.region_id = r.id and t.indicator_id = i.id and t.disaggregation = ''
        where r.code = '36' or r.parent_id = (select id from region where code = '36')),
    'name', i.name, 'unit', i.unit)
from indicator i where i.code = 'indicator-1'
