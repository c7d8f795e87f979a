package id.capaian;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A browser that nobody sees. */
record Chromium(Path binary, Path directory) {
    /** The one that CHROMIUM names, or the first on the path. */
    static Chromium in(Path directory) {
        return new Chromium(Installed.find("CHROMIUM", "chromium", "chromium-browser", "google-chrome"), directory);
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
        Installed.run(command, output);
        return output;
    }
}
