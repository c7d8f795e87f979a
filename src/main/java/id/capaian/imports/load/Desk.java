package id.capaian.imports.load;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.capaian.Settings;
import id.capaian.access.Actor;
import id.capaian.journal.Journal;
import id.capaian.web.Dependents;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;

/** Whatever it takes to write things of any type. */
@Singleton
final class Desk {
    final Actor actor;
    final Journal journal;
    final Settings settings;
    final Dependents dependents;
    private final ObjectMapper json;
    private final Validator validator;

    Desk(
            Actor actor,
            Journal journal,
            Settings settings,
            Dependents dependents,
            ObjectMapper json,
            Validator validator) {
        this.actor = actor;
        this.journal = journal;
        this.settings = settings;
        this.dependents = dependents;
        this.json = cells(json);
        this.validator = validator;
    }

    /** Cells hold texts: their words come in any case, and the numbers of a list are texts too. */
    private static ObjectMapper cells(ObjectMapper strict) {
        var json = strict.copy();
        json.setConfig(json.getDeserializationConfig()
                .with(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS));
        return json;
    }

    <C> Contents<C> contents(Class<C> type) {
        return new Contents<>(type, json, validator);
    }
}
