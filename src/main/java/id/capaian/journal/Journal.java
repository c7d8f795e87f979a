package id.capaian.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import id.capaian.access.Actor;
import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import id.capaian.web.search.KnownWord;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The one door through which every change goes on the record, in the transaction of the change itself. */
@Singleton
public class Journal {
    private final Actor actor;
    private final Clock clock;
    private final ObjectMapper json;
    private final Event<Appended> appended;
    private final Batch batch;

    Journal(Actor actor, Clock clock, ObjectMapper json, Event<Appended> appended, Batch batch) {
        this.actor = actor;
        this.clock = clock;
        this.json = json;
        this.appended = appended;
        this.batch = batch;
    }

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

    /** A view as it goes on the record. */
    public String json(Object view) {
        return tree(view).toString();
    }

    /** What the public last saw of a thing, even if it is gone by now. */
    public Optional<JsonNode> lastSeen(Recorded thing) {
        return Snapshot.lastShown(thing.subject()).map(Snapshot::content);
    }

    /** Lets nobody else append until this transaction ends. */
    public void hold() {
        Head.lock();
    }

    /** From here until {@link #letGo} finds out what changes would do and puts none on the record; the transaction must fail. */
    public void plan() {
        batch.plan();
    }

    public boolean isPlanning() {
        return batch.isPlanning();
    }

    /** What was planned since the last time. */
    public List<Plan> drain() {
        return batch.drain();
    }

    /** From here until {@link #letGo} holds changes back for {@link #release}, so that nobody waits while much is written. */
    public void holdBack(Provenance from) {
        batch.open(from);
    }

    /** Puts on the record what was held back; from here to the commit everyone else waits. */
    public void release(Action action, @Nullable String reason) {
        Panache.getEntityManager().flush();
        var held = Stream.concat(
                batch.changes().stream(),
                batch.wholes().stream().map(whole -> new Held(entry(whole, action, reason), null)));
        append(held.toList());
        KnownWord.learn(batch.words());
    }

    /** From here on each change goes on the record as it is made. */
    public void letGo() {
        batch.close();
    }

    /** The paths of all things that an import wrote, the last written first. */
    public List<String> written(UUID importId) {
        return Snapshot.pathsOf(importId);
    }

    /** What an import did to some of them. */
    public List<Trace> traces(UUID importId, List<String> paths) {
        return Snapshot.ofImport(importId, paths);
    }

    /** Learns the words of a thing, once it is on the record. */
    public void learn(Collection<String> words) {
        if (batch.holdsBack()) {
            batch.learn(words);
        } else {
            KnownWord.learn(words);
        }
    }

    /** Records what needs no reason, as it is new or not public. */
    public void record(Action action, Recorded thing) {
        record(action, thing, null);
    }

    /** Records a change; one of something that the public knows needs a reason, or it is refused with 400. */
    public void record(Action action, Recorded thing, @Nullable String reason) {
        if (!batch.holdsBack()) {
            // What the database refuses, it refuses now: once the head is locked, everyone else waits.
            Panache.getEntityManager().flush();
        }
        var subject = thing.subject();
        var isPublic = thing.isPublic() && !action.isInternal();
        var last = Snapshot.last(subject);
        var before = isPublic && last != null && !last.isPublic ? Snapshot.lastPublic(subject) : last;
        var entry = entry(subject, action, last == null ? 1 : last.revision + 1, reason);
        entry.isPublic = isPublic;
        show(entry, thing, before);
        var change = new Held(entry, before);
        if (batch.holdsBack()) {
            batch.keep(change);
        } else {
            append(List.of(change));
        }
    }

    /** Records changes of public things, each of another, as one entry of the whole that they belong to. */
    public void record(Subject whole, List<Part> parts, @Nullable String reason) {
        if (parts.stream().anyMatch(Part::corrects)) {
            requireReason(reason);
        }
        if (batch.isPlanning()) {
            parts.forEach(part -> batch.keep(plan(part)));
            return;
        }
        var last = Parts.lastRevisions(parts.stream().map(Part::path).toList());
        var held = batch.whole(whole);
        var rows = parts.stream()
                .map(part -> row(held, part, last.getOrDefault(part.path(), 0) + 1))
                .toList();
        Parts.insert(batch.provenance(), rows);
    }

    private Parts.Row row(Whole whole, Part part, int revision) {
        return whole.add(
                part.path(),
                revision,
                part.action(),
                part.corrects(),
                part.action() == Action.UPDATE
                        ? String.join(" ", Difference.fields(tree(part.before()), tree(part.after())))
                        : "",
                part.after() == null ? null : write(part.after()));
    }

    private Plan plan(Part part) {
        return new Plan(part.action(), part.path(), () -> Difference.between(tree(part.before()), tree(part.after())));
    }

    private Entry entry(Whole whole, Action action, @Nullable String reason) {
        var last = Snapshot.last(whole.subject());
        var entry = entry(whole.subject(), action, last == null ? 1 : last.revision + 1, reason);
        entry.isPublic = true;
        entry.isCorrection = whole.corrects();
        entry.fields = "";
        entry.snapshot = json(whole.summary());
        entry.provenance = batch.provenance();
        return entry;
    }

    private Entry entry(Subject subject, Action action, int revision, @Nullable String reason) {
        var entry = new Entry();
        entry.at = now();
        entry.author = actor.author();
        entry.action = action;
        entry.type = subject.type();
        entry.path = subject.path();
        entry.opd = subject.opd();
        entry.revision = revision;
        entry.reason = reason;
        return entry;
    }

    private void show(Entry entry, Recorded thing, @Nullable Snapshot before) {
        var seen = before == null || before.snapshot == null ? null : before.content();
        entry.isCorrection = entry.isPublic && seen != null;
        if (entry.isCorrection) {
            requireReason(entry.reason);
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
        if (entry.isPublic) {
            thing.show(entry.snapshot);
        }
    }

    private static void requireReason(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw Problem.invalidParameter(Fault.in("reason", "reason-required"));
        }
    }

    private void append(List<Held> changes) {
        if (changes.isEmpty()) {
            return;
        }
        var head = Head.lock();
        for (var change : changes) {
            head = head.next(change.entry());
            change.entry().persist();
        }
        head.write();
        if (changes.stream().anyMatch(change -> change.entry().isPublic)) {
            appended.fire(new Appended(head.publicSeq(), changes));
        }
    }

    private JsonNode tree(@Nullable Object view) {
        try {
            return Entry.parse(write(view));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String write(@Nullable Object view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
