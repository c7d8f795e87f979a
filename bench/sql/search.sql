select json_build_object(
    'items', (
        select json_agg(json_build_object('key', a.id, 'title', a.title, 'summary', a.summary, 'achievedOn', a.achieved_on,
            'opd', o.code) order by a.listed_on desc, a.id desc)
        from (select achievement_id from achievement_term where root = 'jalan'
            order by listed_on desc, achievement_id desc limit 20) hit
        join achievement a on a.id = hit.achievement_id and a.status = 'PUBLISHED' join opd o on o.id = a.opd_id),
    'total', (select count(*) from achievement_term where root = 'jalan'))
