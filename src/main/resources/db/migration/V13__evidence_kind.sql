-- How many photos or videos there are is told by the index alone.
create index evidence_kind on evidence (kind, achievement_id);
