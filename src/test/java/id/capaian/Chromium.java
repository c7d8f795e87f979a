package id.capaian;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A browser that nobody sees. */
record Chromium(Path binary, Path directory) {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final int PATIENCE = 120;

    /** The one that CHROMIUM names, or the first on the path. */
    static Chromium in(Path directory) {
        var named = Stream.ofNullable(System.getenv("CHROMIUM")).map(Path::of);
        var onPath = Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(Objects.requireNonNullElse(System.getenv("PATH"), ""))
                .flatMap(place -> NAMES.stream().map(name -> Path.of(place, name)));
        var binary = Stream.concat(named, onPath)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no Chromium: install it, or name it in CHROMIUM"));
        return new Chromium(binary, directory);
    }

    /** The page as it is after its scripts have run. */
    String dom(Path page) throws IOException, InterruptedException {
        return Files.readString(run(page, "--dump-dom"));
    }

    /** The page as a picture. */
    byte[] png(Path page) throws IOException, InterruptedException {
        var picture = directory.resolve("page.png");
        run(page, "--screenshot=" + picture, "--window-size=900,4000");
        return Files.readAllBytes(picture);
    }

    private Path run(Path page, String... options) throws IOException, InterruptedException {
        var output = directory.resolve("chromium.out");
        var command = new ArrayList<>(List.of(
                binary.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + directory.resolve("profile")));
        command.addAll(List.of(options));
        command.add(page.toUri().toString());
        var process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("Chromium did not end");
        }
        return output;
    }
}
