import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Changes something public once a second, and sees for how long readers are told what was before. See README.md beside this
 * file.
 */
public final class Fresh {
    private static final String VERSION = "Data-Version";
    private static final int OK = 200;

    /** Milliseconds between two reads. */
    private static final int PAUSE = 10;

    private static final long SECOND = 1_000_000_000L;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String written;
    private final String read;
    private final String token;

    /** The last write that was acknowledged. */
    private volatile Write last = new Write(0, 0);

    private record Write(long version, long acknowledged) {}

    private Fresh(String written, String read, String token) {
        this.written = written;
        this.read = read;
        this.token = token;
    }

    public static void main(String... arguments) throws Exception {
        if (arguments.length != 4) {
            System.err.println("Usage: java bench/Fresh.java http://127.0.0.1:8080/v1/opds/opd-1"
                    + " http://127.0.0.1:8080/v1/achievements data/admin-token SECONDS");
            System.exit(2);
        }
        new Fresh(arguments[0], arguments[1], Files.readString(Path.of(arguments[2])).strip())
                .measure(Integer.parseInt(arguments[3]));
    }

    private void measure(int seconds) throws Exception {
        var end = System.nanoTime() + seconds * SECOND;
        var writes = new ArrayList<Long>();
        var ages = Collections.synchronizedList(new ArrayList<Long>());
        var reads = new AtomicLong();
        var reader = new Thread(() -> read(end, ages, reads));
        reader.start();
        for (var n = 0; System.nanoTime() < end; n++) {
            var begin = System.nanoTime();
            write(n);
            writes.add(System.nanoTime() - begin);
            Thread.sleep(Math.max(0, (begin + SECOND - System.nanoTime()) / 1_000_000));
        }
        reader.join();
        System.out.printf(
                "%d writes, median %.0f ms, longest %.0f ms; %d reads, of which %d were of what was before, at most %.0f ms old%n",
                writes.size(),
                middle(writes) / 1e6,
                Collections.max(writes) / 1e6,
                reads.get(),
                ages.size(),
                ages.isEmpty() ? 0 : Collections.max(ages) / 1e6);
    }

    private void write(int n) throws IOException, InterruptedException {
        var change = BodyPublishers.ofString("{\"description\": \"Ke-%d, %d\"}".formatted(n, System.nanoTime()));
        var answer = send(HttpRequest.newBuilder(URI.create(written + "?reason=Uji"))
                .header("Authorization", "Bearer " + token)
                .header("If-Match", "*")
                .header("Content-Type", "application/merge-patch+json")
                .method("PATCH", change));
        last = new Write(version(answer), System.nanoTime());
    }

    /** How long before a question something was acknowledged that its answer does not know. */
    private void read(long end, List<Long> ages, AtomicLong reads) {
        try {
            while (System.nanoTime() < end) {
                var known = last;
                var asked = System.nanoTime();
                if (version(send(HttpRequest.newBuilder(URI.create(read)))) < known.version) {
                    ages.add(asked - known.acknowledged);
                }
                reads.incrementAndGet();
                Thread.sleep(PAUSE);
            }
        } catch (IOException | InterruptedException failed) {
            System.err.println(failed);
            System.exit(1);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != OK) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private static long version(HttpResponse<String> answer) {
        return Long.parseLong(answer.headers().firstValue(VERSION).orElseThrow());
    }

    private static long middle(List<Long> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
