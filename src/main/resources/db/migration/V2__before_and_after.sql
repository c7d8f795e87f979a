-- Whether a photo or video shows it from before the work and another from after it, found whenever the evidence is
-- written.
alter table achievement add before_and_after boolean default false not null;
update achievement a set before_and_after = true
where exists (
    select 1 from evidence e where e.achievement_id = a.id and e.kind in ('PHOTO', 'VIDEO') and e.stage = 'BEFORE')
and exists (
    select 1 from evidence e where e.achievement_id = a.id and e.kind in ('PHOTO', 'VIDEO') and e.stage = 'AFTER');
alter table achievement alter before_and_after drop default;
