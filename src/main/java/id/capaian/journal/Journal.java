package id.capaian.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import id.capaian.access.Actor;
import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one door through which every change goes on the record, in the transaction of the change itself. */
@Singleton
public class Journal {
    private final Actor actor;
    private final Clock clock;
    private final ObjectMapper json;
    private final Event<Appended> appended;

    Journal(Actor actor, Clock clock, ObjectMapper json, Event<Appended> appended) {
        this.actor = actor;
        this.clock = clock;
        this.json = json;
        this.appended = appended;
    }

    /** A public entry, told to whom it concerns once it is committed. */
    record Appended(long publicSeq) {}

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return day(now());
    }

    /** The day of a moment, where the agencies are. */
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    /** What the public last saw of a thing, even if it is gone by now. */
    public Optional<JsonNode> lastSeen(Recorded thing) {
        return Entry.lastShown(thing.subject()).map(Entry::content);
    }

    /** Lets nobody else append until this transaction ends. */
    public void hold() {
        Head.lock();
    }

    /** Records what needs no reason, as it is new or not public. */
    public void record(Action action, Recorded thing) {
        record(action, thing, null);
    }

    /** Records a change; one of something that the public knows needs a reason, or it is refused with 400. */
    public void record(Action action, Recorded thing, @Nullable String reason) {
        // What the database refuses, it refuses now: once the head is locked, everyone else waits.
        Panache.getEntityManager().flush();
        var subject = thing.subject();
        var isPublic = thing.isPublic() && !action.isInternal();
        var last = Entry.last(subject);
        var before = isPublic && last != null && !last.isPublic ? Entry.lastPublic(subject) : last;
        var entry = new Entry();
        entry.at = now();
        entry.author = actor.author();
        entry.action = action;
        entry.type = subject.type();
        entry.path = subject.path();
        entry.opd = subject.opd();
        entry.revision = last == null ? 1 : last.revision + 1;
        entry.isPublic = isPublic;
        entry.reason = reason;
        show(entry, thing, before);
        append(entry);
    }

    private void show(Entry entry, Recorded thing, @Nullable Entry before) {
        var seen = before == null || before.snapshot == null ? null : before.content();
        entry.isCorrection = entry.isPublic && seen != null;
        if (entry.isCorrection && (entry.reason == null || entry.reason.isBlank())) {
            throw Problem.invalidParameter(Fault.in("reason", "reason-required"));
        }
        if (entry.action == Action.DELETE) {
            entry.fields = "";
            return;
        }
        var now = tree(entry.isPublic ? thing.publicView() : thing.agencyView());
        entry.fields = seen == null || entry.action.takesAway() ? "" : String.join(" ", Difference.fields(seen, now));
        if (entry.isCorrection && now.get(Correction.LIST) instanceof ArrayNode corrections) {
            corrections.add(json.<JsonNode>valueToTree(Correction.of(entry)));
        }
        entry.snapshot = now.toString();
    }

    private void append(Entry entry) {
        var head = Head.lock();
        entry.seq = head.seq() + 1;
        entry.previousHash = head.hash();
        entry.hash = entry.computeHash();
        entry.persist();
        head.moveTo(entry);
        if (entry.isPublic) {
            appended.fire(new Appended(entry.seq));
        }
    }

    private JsonNode tree(Object view) {
        try {
            return Entry.parse(json.writeValueAsString(view));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
