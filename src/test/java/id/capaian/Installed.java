package id.capaian;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Programs of the machine that look at what the service serves. */
final class Installed {
    private static final int PATIENCE = 120;

    private Installed() {}

    /** The one that a variable names, or the first on the path. */
    static Path find(String variable, String... names) {
        var named = Stream.ofNullable(System.getenv(variable)).map(Path::of);
        var onPath = Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(Objects.requireNonNullElse(System.getenv("PATH"), ""))
                .flatMap(place -> Stream.of(names).map(name -> Path.of(place, name)));
        return Stream.concat(named, onPath)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + names[0] + ": install it, or name it in " + variable));
    }

    /** Runs it to its end. */
    static void run(List<String> command, Path output) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(command.get(0) + " did not end");
        }
    }
}
