-- What was written lately, of figures of all indicators.
create index measurement_updated on measurement (updated_at, id);
