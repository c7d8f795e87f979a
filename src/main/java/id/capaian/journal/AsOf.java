package id.capaian.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.capaian.web.Spread;
import id.capaian.web.problem.Found;
import io.quarkus.hibernate.orm.panache.Panache;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * What the public saw when a change was the last.
 *
 * @param at when that change was made
 */
public record AsOf(long version, Instant at) {
    /** Reads what earlier releases wrote too: what they wrote more is passed over. */
    private static final ObjectMapper SNAPSHOTS = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final int AT_ONCE = 200;

    /** Neither gone at that moment nor withdrawn since, and holding what is asked for. */
    private static final String IS_SHOWN = """
            e.action not in (DELETE, WITHDRAW, IMPORT, UNDO) and e.snapshot like :holding
            and not exists (select 1 from Entry w where w.path = e.path and w.isPublic and w.action = WITHDRAW)
            """;

    /** What GET answered at an address below {@code /v1/}; 404 where it answered nothing. */
    public JsonNode get(String path) {
        var entry = Snapshot.lastPublic(path, version)
                .filter(last -> !last.action.takesAway())
                .orElse(null);
        return Found.orNotFound(entry, path).content();
    }

    /** The same as an answer: what was shown then, to the byte, and not what would be made of it today. */
    @SuppressWarnings("unchecked") // On the wire a view is its JSON.
    public <V> RestResponse<V> answer(String path) {
        return (RestResponse<V>) RestResponse.ok(get(path));
    }

    /**
     * All of a kind that GET answered below an address, in no order that matters, without what was withdrawn since;
     * read some at a time while the stream is.
     *
     * @param below without wildcards
     */
    public Stream<JsonNode> all(ResourceType type, String below) {
        return all(type, below, "");
    }

    /** As {@link #all(ResourceType, String)}, and no more than what holds a text in its JSON. */
    public Stream<JsonNode> all(ResourceType type, String below, String holding) {
        return Panache.getEntityManager()
                .createQuery("""
                        select e.snapshot from Snapshot e
                        where e.type = :type and e.path like :below and e.isPublic and e.seq <= :version
                        and (e.path, e.seq) in (
                            select x.path, max(x.seq) from Snapshot x
                            where x.type = :type and x.path like :below and x.isPublic and x.seq <= :version
                            group by x.path)
                        and\s""" + IS_SHOWN, String.class)
                .setHint(HibernateHints.HINT_FETCH_SIZE, AT_ONCE)
                .setParameter("type", type)
                .setParameter("below", below + "/%")
                .setParameter("version", version)
                .setParameter("holding", "%" + holding + "%")
                .getResultStream()
                .map(Entry::tree);
    }

    /**
     * As {@link #all(ResourceType, String, String)}, in the order of their addresses, for files: only what is being
     * written is held in memory. Only within one transaction.
     */
    public Stream<JsonNode> each(ResourceType type, String below, String holding) {
        var last = Panache.getEntityManager()
                .createQuery("""
                        select max(x.seq), x.path from Snapshot x
                        where x.type = :type and x.path like :below and x.isPublic and x.seq <= :version
                        group by x.path order by x.path""", Snapshot.Key.class)
                .setHint(HibernateHints.HINT_FETCH_SIZE, AT_ONCE)
                .setParameter("type", type)
                .setParameter("below", below + "/%")
                .setParameter("version", version)
                .getResultStream()
                .iterator();
        return Stream.generate(() -> next(last))
                .takeWhile(keys -> !keys.isEmpty())
                .flatMap(keys -> shown(keys, holding));
    }

    private static Set<Snapshot.Key> next(Iterator<Snapshot.Key> keys) {
        var next = new HashSet<Snapshot.Key>();
        while (next.size() < AT_ONCE && keys.hasNext()) {
            next.add(keys.next());
        }
        return next;
    }

    private static Stream<JsonNode> shown(Set<Snapshot.Key> keys, String holding) {
        var query = """
                select e.path, e.seq, e.snapshot from Snapshot e
                where e.path in :paths and e.seq in :seqs and %s
                order by e.path""".formatted(IS_SHOWN);
        var paths = keys.stream().map(Snapshot.Key::path).toList();
        var seqs = keys.stream().map(Snapshot.Key::seq).collect(Collectors.toSet());
        return Spread.of(query, Map.of("paths", paths, "seqs", seqs, "holding", "%" + holding + "%"))
                .query(Object[].class)
                .getResultList()
                .stream()
                .filter(row -> keys.contains(new Snapshot.Key((long) row[1], (String) row[0])))
                .map(row -> Entry.tree((String) row[2]));
    }

    /** What a thing shows now, as the record that it was made from. */
    public static <T> T read(String shown, Class<T> type) {
        try {
            return SNAPSHOTS.readValue(shown, type);
        } catch (JsonProcessingException altered) {
            throw altered(type, altered);
        }
    }

    /** A snapshot as the record that it was made from. */
    public static <T> T read(JsonNode snapshot, Class<T> type) {
        try {
            return SNAPSHOTS.treeToValue(snapshot, type);
        } catch (JsonProcessingException altered) {
            throw altered(type, altered);
        }
    }

    private static UncheckedIOException altered(Class<?> type, JsonProcessingException altered) {
        return new UncheckedIOException("A snapshot of the journal is no " + type.getSimpleName(), altered);
    }
}
