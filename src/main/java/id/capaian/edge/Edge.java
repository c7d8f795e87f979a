package id.capaian.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.capaian.Settings;
import id.capaian.journal.DataVersion;
import id.capaian.web.ETag;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.netty.util.internal.PlatformDependent;
import io.quarkus.arc.ClientProxy;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Answers the public from ready bytes, for as long as nothing public has changed since they were made. Whoever asks what
 * is being answered to somebody else waits for that answer. What a token opens never comes here.
 */
@Singleton
public final class Edge {
    /** Under which a request carries the answer that others wait for. */
    static final String FLIGHT = Flight.class.getName();

    /** Under which a request carries what it asks, once that was looked for in vain. */
    private static final String QUESTION = Question.class.getName();

    /** Before all that is done for each request, which a ready answer does not need. */
    private static final int FIRST = Integer.MIN_VALUE;

    /** Behind what is true of every answer, before what looks for one. */
    private static final int ORDER = -1;

    private static final long MEBIBYTE = 1024 * 1024;
    private static final int NOT_MODIFIED = 304;

    private final long capacity;
    private final DataVersion version;
    private final Clock clock;
    private final Vertx vertx;
    private final Cache<Question, Answer> answers;
    private final Map<Question, Flight> flights = new ConcurrentHashMap<>();

    Edge(Settings settings, DataVersion version, Clock clock, Vertx vertx, MeterRegistry meters) {
        // The rest is left to answers that are sent and no longer kept.
        capacity = Math.min(settings.cacheMebibytes() * MEBIBYTE, PlatformDependent.estimateMaxDirectMemory() / 2);
        this.version = ClientProxy.unwrap(version); // as each request asks it
        this.clock = clock;
        this.vertx = vertx;
        answers = Caffeine.newBuilder()
                .maximumWeight(capacity)
                .weigher((Question question, Answer answer) -> answer.weight())
                .recordStats()
                .build();
        CaffeineCacheMetrics.monitor(meters, answers, "answers");
        Gauge.builder("cache.weight", answers, Edge::weight)
                .description("Bytes of memory that ready answers take")
                .baseUnit("bytes")
                .tag("cache", "answers")
                .register(meters);
    }

    private static double weight(Cache<Question, Answer> answers) {
        return answers.policy()
                .eviction()
                .map(eviction -> eviction.weightedSize().orElse(0))
                .orElse(0L);
    }

    void open(@Observes Router router) {
        if (capacity > 0) {
            router.route("/v1/*").order(FIRST).handler(this::answerReady);
            router.route("/v1/*").order(ORDER).handler(this::look);
        }
    }

    /** Answers what is known, but not other sites' pages, who are to be told first that they may ask. */
    private void answerReady(RoutingContext context) {
        if (isRecent() && !context.request().headers().contains(HttpHeaders.ORIGIN)) {
            answer(context, question -> {
                context.put(QUESTION, question);
                context.next();
            });
        } else {
            context.next();
        }
    }

    /** Where nobody has asked for a while, whoever asks now waits until it is known whether something has changed. */
    private void look(RoutingContext context) {
        var question = context.<Question>get(QUESTION);
        if (question != null) {
            findOut(context, question);
        } else if (isRecent()) {
            answer(context, unknown -> findOut(context, unknown));
        } else {
            vertx.executeBlocking(version::certain, false)
                    .onComplete(asked -> answer(context, unknown -> findOut(context, unknown)));
        }
    }

    /** Asks meanwhile, where it will soon not be. */
    private boolean isRecent() {
        var recent = version.isRecent();
        if (recent && !version.isFresh()) {
            vertx.executeBlocking(version::latest);
        }
        return recent;
    }

    private void answer(RoutingContext context, Consumer<Question> unknown) {
        var question = Question.of(context.request(), version.known(), LocalDate.now(clock))
                .orElse(null);
        var answer = question == null ? null : answers.getIfPresent(question);
        if (answer != null) {
            send(context, answer);
        } else if (question != null) {
            unknown.accept(question);
        } else {
            context.next();
        }
    }

    private void findOut(RoutingContext context, Question question) {
        if (context.request().method().equals(HttpMethod.HEAD)) {
            context.next();
            return;
        }
        var flight = new Flight();
        var before = flights.putIfAbsent(question, flight);
        if (before != null) {
            var here = vertx.getOrCreateContext();
            before.join(answer -> here.runOnContext(go -> passOn(context, answer)));
            return;
        }
        flight.join(answer -> {
            if (answer != null) {
                answers.put(question, answer);
            }
            flights.remove(question, flight);
        });
        // Another may have landed since it was looked for.
        var landed = answers.getIfPresent(question);
        if (landed != null) {
            flight.land(landed);
            send(context, landed);
        } else {
            context.put(FLIGHT, flight);
            context.addEndHandler(end -> flight.land(null));
            context.next();
        }
    }

    private void passOn(RoutingContext context, @Nullable Answer answer) {
        if (answer == null) {
            context.next();
        } else {
            send(context, answer);
        }
    }

    private static void send(RoutingContext context, Answer answer) {
        var request = context.request();
        var response = context.response();
        var known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known != null && ETag.isNamed(known, answer.etag())) {
            answer.writeUnchanged(response.headers());
            response.setStatusCode(NOT_MODIFIED).end();
            return;
        }
        answer.writeHeaders(response.headers());
        var bytes = answer.bytes(context);
        if (request.method().equals(HttpMethod.HEAD)) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(bytes.length()))
                    .end();
        } else {
            response.end(bytes);
        }
    }
}
