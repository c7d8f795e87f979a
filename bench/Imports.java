import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Imports figures of 325 indicators in 20 regions into an empty service: as many as asked for. See README.md here. */
public final class Imports {
    private static final int INDICATORS = 325;
    private static final int REGIONS = 20;
    private static final int FIRST_YEAR = 1900;
    private static final Pattern STATE = Pattern.compile("\"state\":\"(\\w+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final String token;

    private Imports(String address, String token) {
        this.address = address + "/v1/imports";
        this.token = token;
    }

    public static void main(String... arguments) throws Exception {
        if (arguments.length != 3) {
            System.err.println("Usage: java bench/Imports.java http://127.0.0.1:8080 data/admin-token 1000000");
            System.exit(2);
        }
        var token = Files.readString(Path.of(arguments[1])).strip();
        new Imports(arguments[0], token).run(Integer.parseInt(arguments[2]));
    }

    private void run(int figures) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("imports");
        importAll(write(folder, "regions", "code,name,level", REGIONS, i -> "R" + i + ",Region " + i + ",NATION"));
        importAll(write(folder, "opds", "code,name,type,region", 1, i -> "opd,Opd,OTHER,R0"));
        importAll(write(
                folder,
                "indicators",
                "code,name,opd,unit,frequency,tier",
                INDICATORS,
                i -> "i" + i + ",Indicator " + i + ",opd,percent,YEAR,MACRO"));
        importAll(write(folder, "measurements", "indicator,region,period,value", figures, Imports::figure));
    }

    /** As files of statistical offices have them: one series after another. */
    private static String figure(int number) {
        var years = 2200 - FIRST_YEAR;
        var series = number / years;
        return "i" + series / REGIONS + ",R" + series % REGIONS + "," + (FIRST_YEAR + number % years) + ","
                + number % 1000 / 8.0;
    }

    /** What a row says. */
    private interface Rows {
        String row(int number);
    }

    private static Path write(Path folder, String type, String header, int rows, Rows said) throws IOException {
        var file = folder.resolve(type + ".csv");
        try (var out = new PrintWriter(Files.newBufferedWriter(file))) {
            out.println(header);
            for (var i = 0; i < rows; i++) {
                out.println(said.row(i));
            }
        }
        return file;
    }

    private void importAll(Path file) throws IOException, InterruptedException {
        var type = file.getFileName().toString().replace(".csv", "");
        var start = System.nanoTime();
        var answer = upload(file, type);
        var location = answer.replaceFirst("(?s).*?\"id\":\"([^\"]+)\".*", address + "/$1");
        var state = "queued";
        while (List.of("queued", "checking", "writing").contains(state)) {
            Thread.sleep(200);
            answer = get(location);
            var found = STATE.matcher(answer);
            state = found.find() ? found.group(1) : answer;
        }
        System.out.printf("%s: %s after %.1f s, %s%n", type, state, (System.nanoTime() - start) / 1e9, answer);
    }

    private String upload(Path file, String type) throws IOException, InterruptedException {
        var head = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + type + ".csv\"\r\n\r\n";
        var body = BodyPublishers.concat(
                BodyPublishers.ofString(head), BodyPublishers.ofFile(file), BodyPublishers.ofString("\r\n--x--\r\n"));
        return send(HttpRequest.newBuilder(URI.create(address + "?type=" + type))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(body));
    }

    private String get(String location) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(location)));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(
                request.header("Authorization", "Bearer " + token).build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() > 299) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }
}
