select '{"items":[' || string_agg(shown, ',') || '],"page":{"total":'
    || (select sum(n) from evidence_tally where region_id = 0) || '}}'
from (select shown from achievement where status = 'PUBLISHED'
    order by listed_on desc, id desc limit 20) page
