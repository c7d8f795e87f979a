select '{"items":[' || string_agg(shown, ',') || '],"page":{"total":'
    || (select sum(n) from evidence_tally where region_id = 0
        and opd_id = (select id from opd where code = 'opd-2') and year_begun = 2024) || '}}'
from (select shown from achievement where status = 'PUBLISHED'
        and opd_id = (select id from opd where code = 'opd-2') and listed_on between '2024-01-01' and '2024-12-31'
    order by listed_on desc, id desc limit 20) page
