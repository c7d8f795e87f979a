package id.capaian.journal;

import static id.capaian.Door.read;
import static org.assertj.core.api.Assertions.assertThat;

/** An answer, and the address at which it stays as it is. */
public record Cited(String path, String body, String version) {
    /** What everyone reads now. */
    public static Cited of(String path) {
        var answer = read(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return new Cited(path, answer.asString(), answer.header("Data-Version"));
    }

    /** The present data version. */
    public static String now() {
        return read("opds").header("Data-Version");
    }

    public String frozen() {
        return path + (path.contains("?") ? "&" : "?") + "dataVersion=" + version;
    }

    /** To the byte. */
    public void assertStays() {
        var answer = read(frozen());
        assertThat(answer.asString()).as(frozen()).isEqualTo(body);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Data-Version")).isEqualTo(version);
    }
}
