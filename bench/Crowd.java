import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Whether a crowd that does nothing, and some who read very slowly, keep others from being served: times one client's
 * requests before and while 10,000 connections idle and 200 clients read a few bytes a second. See README.md here.
 */
public final class Crowd {
    private static final int IDLE = 10_000;
    private static final int SLOW = 200;
    private static final int REQUESTS = 400;

    private static final List<String> OTHERS =
            List.of("opds?size=3", "achievements?size=20&opd=opd-%d", "indicators/indicator-%d/trend");

    public static void main(String... arguments) throws Exception {
        var service = URI.create(arguments[0]);
        time(service, "to warm up");
        time(service, "alone");
        var idle = new ArrayList<Socket>();
        for (var i = 0; i < IDLE; i++) {
            var one = connect(service, 64 * 1024);
            ask(one, "opds?size=1");
            one.getInputStream().read(new byte[64 * 1024]);
            idle.add(one);
        }
        var slow = new ArrayList<Socket>();
        for (var i = 0; i < SLOW; i++) {
            var one = connect(service, 4096);
            ask(one, i % 2 == 0 ? "achievements?format=csv" : "achievements?size=200&year=" + (2020 + i % 7));
            slow.add(one);
        }
        var reader = new Thread(() -> read(slow));
        reader.setDaemon(true);
        reader.start();
        time(service, "with " + IDLE + " idle and " + SLOW + " slow");
        var alive = 0;
        for (var one : idle) {
            ask(one, "opds?size=1");
            alive += one.getInputStream().read(new byte[64 * 1024]) > 0 ? 1 : 0;
        }
        System.out.println(alive + " of the idle are still served");
    }

    private static Socket connect(URI service, int buffer) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(buffer);
        socket.connect(new InetSocketAddress(service.getHost(), service.getPort()));
        return socket;
    }

    private static void ask(Socket connection, String path) throws IOException {
        connection.getOutputStream().write(
                ("GET /v1/" + path + " HTTP/1.1\r\nHost: bench\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static void read(List<Socket> slow) {
        try {
            while (true) {
                for (var one : slow) {
                    if (one.getInputStream().available() > 0) {
                        one.getInputStream().read(new byte[10]);
                    }
                }
                Thread.sleep(1000);
            }
        } catch (IOException | InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    private static void time(URI service, String when) throws Exception {
        var client = HttpClient.newHttpClient();
        var times = new long[REQUESTS];
        for (var i = 0; i < REQUESTS; i++) {
            var path = OTHERS.get(i % OTHERS.size()).formatted(1 + i % 40);
            var begin = System.nanoTime();
            var answer = client.send(HttpRequest.newBuilder(service.resolve("/v1/" + path)).build(), BodyHandlers.discarding());
            times[i] = System.nanoTime() - begin;
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + ": " + answer.statusCode());
            }
        }
        Arrays.sort(times);
        System.out.printf("%s: median %.1f, 95th percentile %.1f, longest %.1f ms%n", when, times[REQUESTS / 2] / 1e6,
                times[REQUESTS * 95 / 100] / 1e6, times[REQUESTS - 1] / 1e6);
    }
}
