package id.capaian.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.capaian.Settings;
import id.capaian.achievement.Achievement;
import id.capaian.achievement.AchievementContent;
import id.capaian.indicator.Indicator;
import id.capaian.indicator.IndicatorContent;
import id.capaian.indicator.Measurement;
import id.capaian.indicator.MeasurementContent;
import id.capaian.indicator.Target;
import id.capaian.indicator.TargetContent;
import id.capaian.journal.Journal;
import id.capaian.opd.Opd;
import id.capaian.opd.OpdContent;
import id.capaian.program.Program;
import id.capaian.program.ProgramContent;
import id.capaian.region.Region;
import id.capaian.region.RegionContent;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Loads the demo, in the same form and by the same rules as clients write, all of it or nothing. */
@Singleton
public class Demo {
    private static final Logger LOG = Logger.getLogger(Demo.class);
    private static final int AT_ONCE = 25;
    private static final String LATER_VINTAGE = "Angka yang lebih baru dari sumbernya.";

    private final Settings settings;
    private final ObjectMapper json;
    private final Journal journal;

    Demo(Settings settings, ObjectMapper json, Journal journal) {
        this.settings = settings;
        this.json = json;
        this.journal = journal;
    }

    @ActivateRequestContext
    @Transactional
    void load(@Observes @Priority(200) StartupEvent start) {
        if (!settings.serving() || !settings.demo()) {
            return;
        }
        if (Region.count() > 0 || Opd.count() > 0) {
            LOG.info("The database has content, so the demo is not loaded");
            return;
        }
        each("regions", row -> Region.add(read(row, RegionContent.class), journal));
        each("opds", row -> Opd.add(read(row, OpdContent.class), journal));
        each("programs", row -> Program.add(read(row, ProgramContent.class), journal));
        each("indicators", row -> Indicator.add(read(row, IndicatorContent.class), journal));
        each("measurements", this::measurement);
        each("targets", this::target);
        each("achievements", this::achievement);
        LOG.info("The demo is loaded");
    }

    private void measurement(ObjectNode row) {
        Measurement.put(
                take(row, "indicator"),
                take(row, "region"),
                take(row, "period"),
                read(row, MeasurementContent.class),
                journal,
                LATER_VINTAGE);
    }

    private void target(ObjectNode row) {
        Target.add(
                take(row, "indicator"),
                take(row, "region"),
                take(row, "period"),
                take(row, "document"),
                read(row, TargetContent.class),
                journal);
    }

    private void achievement(ObjectNode row) {
        Achievement.draft(read(row, AchievementContent.class), settings, journal)
                .publish(null, settings, journal);
    }

    private void each(String file, Consumer<ObjectNode> load) {
        try (var resource = Demo.class.getResourceAsStream("/demo/" + file + ".json")) {
            var text = new String(Objects.requireNonNull(resource).readAllBytes(), StandardCharsets.UTF_8);
            var rows = json.readTree(text.replace("{publicUrl}", settings.publicUrl()));
            for (var i = 0; i < rows.size(); i++) {
                load.accept((ObjectNode) rows.get(i));
                if (i % AT_ONCE == AT_ONCE - 1) {
                    forget();
                }
            }
            forget();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("demo/" + file + ".json", unreadable);
        }
    }

    /** Every query looks through all that the session holds, so it holds a few rows at a time. */
    private static void forget() {
        Region.flush();
        Panache.getEntityManager().clear();
    }

    private <T> T read(JsonNode row, Class<T> type) {
        try {
            return json.treeToValue(row, type);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(row.toString(), unreadable);
        }
    }

    private static String take(ObjectNode row, String name) {
        return row.remove(name).asText();
    }
}
