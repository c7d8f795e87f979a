import io.vertx.core.AbstractVerticle;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * Answers whose whole JSON one SQL statement builds, behind a bare Vert.x server: as fast as they can be computed here. A
 * statement with a parameter is asked for the last part of the path. See README.md here.
 */
public final class OneQuery extends AbstractVerticle {
    private static final String HOST = "127.0.0.1";
    private static final int CONNECTIONS = 8;

    private final Map<String, String> statements;
    private final ThreadLocal<Map<String, PreparedStatement>> prepared;

    private OneQuery(Map<String, String> statements, String url, String user) {
        this.statements = statements;
        prepared = ThreadLocal.withInitial(() -> prepare(statements, url, user));
    }

    public static void main(String... arguments) throws IOException {
        if (arguments.length < 4 || arguments.length % 2 != 0) {
            System.err.println("Usage: java -cp 'target/quarkus-app/lib/main/*' bench/OneQuery.java"
                    + " jdbc:postgresql://127.0.0.1/bench USER [PATH FILE]...");
            System.exit(2);
        }
        var statements = new HashMap<String, String>();
        for (var i = 2; i < arguments.length; i += 2) {
            statements.put(arguments[i], Files.readString(Path.of(arguments[i + 1])));
        }
        var server = new OneQuery(statements, arguments[0], arguments[1]);
        var vertx = Vertx.vertx(new VertxOptions().setWorkerPoolSize(CONNECTIONS));
        vertx.deployVerticle(server).onFailure(failure -> {
            failure.printStackTrace();
            System.exit(1);
        });
    }

    private static Map<String, PreparedStatement> prepare(Map<String, String> statements, String url, String user) {
        try {
            var connection = DriverManager.getConnection(url, user, "");
            var prepared = new HashMap<String, PreparedStatement>();
            for (var statement : statements.entrySet()) {
                prepared.put(statement.getKey(), connection.prepareStatement(statement.getValue()));
            }
            return prepared;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void start(Promise<Void> started) {
        vertx.createHttpServer()
                .requestHandler(this::answer)
                .listen(0, HOST)
                .onSuccess(server -> System.out.println("Listening on: http://" + HOST + ":" + server.actualPort()))
                .<Void>mapEmpty()
                .onComplete(started);
    }

    private void answer(HttpServerRequest request) {
        var uri = request.uri();
        var last = uri.lastIndexOf('/') + 1;
        var isKnown = statements.containsKey(uri);
        vertx.executeBlocking(() -> ask(isKnown ? uri : uri.substring(0, last), uri.substring(last)), false)
                .onSuccess(json -> request.response().putHeader("content-type", "application/json").end(json))
                .onFailure(failure -> request.response().setStatusCode(500).end(failure.toString()));
    }

    private String ask(String path, String last) throws SQLException {
        var statement = prepared.get().get(path);
        if (statements.get(path).contains("?")) {
            statement.setString(1, last);
        }
        try (var rows = statement.executeQuery()) {
            rows.next();
            return rows.getString(1);
        }
    }
}
