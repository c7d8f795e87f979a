import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The service's own answers on a bare Vert.x server: as fast as they can be had here. See README.md here. */
public final class Yardstick extends AbstractVerticle {
    private static final String HOST = "127.0.0.1";
    private static final int NOT_MODIFIED = 304;
    private static final int NOT_FOUND = 404;

    private final int port;
    private final Map<String, Answer> answers;

    private Yardstick(int port, Map<String, Answer> answers) {
        this.port = port;
        this.answers = answers;
    }

    private record Answer(Buffer bytes, CharSequence type, String etag) {}

    public static void main(String... arguments) throws Exception {
        if (arguments.length < 3) {
            System.err.println("Usage: java -cp 'target/quarkus-app/lib/main/*' bench/Yardstick.java PORT"
                    + " http://127.0.0.1:8080 PATH...");
            System.exit(2);
        }
        // A negative port is any free one that all instances share.
        var port = arguments[0].equals("0") ? -1 : Integer.parseInt(arguments[0]);
        var answers = new HashMap<String, Answer>();
        for (var path : Arrays.asList(arguments).subList(2, arguments.length)) {
            answers.put(path, fetch(arguments[1], path));
        }
        var instances = new DeploymentOptions().setInstances(Runtime.getRuntime().availableProcessors());
        Vertx.vertx().deployVerticle(() -> new Yardstick(port, answers), instances).onFailure(failure -> {
            failure.printStackTrace();
            System.exit(1);
        });
    }

    private static Answer fetch(String address, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path)).build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + path);
        }
        var headers = answer.headers();
        return new Answer(
                Buffer.buffer(answer.body()),
                HttpHeaders.createOptimized(headers.firstValue("Content-Type").orElseThrow()),
                headers.firstValue("ETag").orElseThrow());
    }

    @Override
    public void start(Promise<Void> started) {
        vertx.createHttpServer()
                .requestHandler(this::answer)
                .listen(port, HOST)
                .onSuccess(server -> System.out.println("Listening on: http://" + HOST + ":" + server.actualPort()))
                .<Void>mapEmpty()
                .onComplete(started);
    }

    private void answer(HttpServerRequest request) {
        var response = request.response();
        var answer = answers.get(request.uri());
        if (answer == null) {
            response.setStatusCode(NOT_FOUND).end();
            return;
        }
        response.putHeader(HttpHeaders.ETAG, answer.etag);
        if (answer.etag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(NOT_MODIFIED).end();
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, answer.type).end(answer.bytes);
        }
    }
}
