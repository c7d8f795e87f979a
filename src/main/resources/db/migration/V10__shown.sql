-- What the public sees of a published achievement, as JSON; it follows from the rest and is read as it is.
alter table achievement add column shown text;
update achievement set shown = (
    select e.snapshot from journal e
    where e.path = 'achievements/' || cast(achievement.id as varchar) and e.is_public
    order by e.revision desc limit 1)
where status = 'PUBLISHED';
