package id.capaian;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.spi.Converter;

/** What a deployer may set; each is an environment variable of the README's table, checked before the service starts. */
@ConfigMapping(prefix = "capaian")
public interface Settings {
    /** CAPAIAN_DATABASE_URL, _USERNAME and _PASSWORD. */
    Database database();

    /** CAPAIAN_PORT: on which it listens; 0 takes any free one. */
    @WithConverter(Port.class)
    int port();

    /** CAPAIAN_PUBLIC_URL: where the public reaches this service, without a slash at the end. */
    @Pattern(
            regexp = "https?://[^/?#@\\s]+(/[^?#\\s]*[^/?#\\s])?",
            message = "CAPAIAN_PUBLIC_URL must be an http or https address without a slash at its end")
    String publicUrl();

    /** CAPAIAN_DEMO: load the Banten figures when the database is empty. */
    @WithDefault("false")
    @WithConverter(TrueOrFalse.class)
    boolean demo();

    /** CAPAIAN_JURISDICTION: whose record this is. */
    @NotBlank(message = "CAPAIAN_JURISDICTION must name whose record this is")
    String jurisdiction();

    /** CAPAIAN_ROOT_REGION: the region that everything lies in. */
    @Pattern(
            regexp = "[A-Za-z0-9][A-Za-z0-9.-]{0,19}",
            message = "CAPAIAN_ROOT_REGION must be a region code such as 36")
    String rootRegion();

    /** CAPAIAN_LANGUAGE: of problems and texts when the client asks for none. */
    @Pattern(regexp = "id|en", message = "CAPAIAN_LANGUAGE must be id or en")
    String language();

    /** CAPAIAN_TIME_ZONE: in which a day begins and ends. */
    @WithConverter(TimeZone.class)
    ZoneId timeZone();

    /** CAPAIAN_DATA_DIRECTORY: where the administrator's first token is left. */
    @NotBlank(message = "CAPAIAN_DATA_DIRECTORY must name a directory")
    @WithConverter(Directory.class)
    String dataDirectory();

    /** Reads a port; the usual converter speaks of an integer and names no variable. */
    final class Port implements Converter<Integer> {
        @Override
        public Integer convert(String value) {
            if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65_535) {
                throw new IllegalArgumentException("CAPAIAN_PORT must be between 0 and 65535");
            }
            return Integer.valueOf(value);
        }
    }

    /** Reads a directory that is there or can be made: on the way to it there is no file. */
    final class Directory implements Converter<String> {
        @Override
        public String convert(String value) {
            var path = Path.of(value).toAbsolutePath();
            for (var depth = 1; depth <= path.getNameCount(); depth++) {
                var part = path.getRoot().resolve(path.subpath(0, depth));
                if (Files.exists(part) && !Files.isDirectory(part)) {
                    throw new IllegalArgumentException("CAPAIAN_DATA_DIRECTORY must be a directory, not a file");
                }
            }
            return value;
        }
    }

    /** Reads a switch; the usual converter takes any other word for false. */
    final class TrueOrFalse implements Converter<Boolean> {
        @Override
        public Boolean convert(String value) {
            return switch (value) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new IllegalArgumentException("CAPAIAN_DEMO must be true or false");
            };
        }
    }

    /** Reads a time zone. */
    final class TimeZone implements Converter<ZoneId> {
        @Override
        public ZoneId convert(String value) {
            try {
                return ZoneId.of(value);
            } catch (DateTimeException unknown) {
                throw new IllegalArgumentException(
                        "CAPAIAN_TIME_ZONE must be a time zone such as Asia/Jakarta", unknown);
            }
        }
    }

    /** Where everything is kept. */
    interface Database {
        @Pattern(
                regexp = "jdbc:(h2|postgresql):.+",
                message = "CAPAIAN_DATABASE_URL must begin with jdbc:h2: or jdbc:postgresql:")
        @Pattern(
                regexp = "(?i)jdbc:h2:(?=.*;MODE=PostgreSQL(;|$))(?=.*;DATABASE_TO_LOWER=TRUE(;|$))"
                        + "(?=.*;DEFAULT_NULL_ORDERING=HIGH(;|$))(?=mem:|.*;WRITE_DELAY=0(;|$)).+|(?!jdbc:h2:).*",
                message = "CAPAIAN_DATABASE_URL of H2 must have MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                        + "DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0, without which writes can be lost")
        String url();

        @NotBlank(message = "CAPAIAN_DATABASE_USERNAME must not be empty")
        String username();

        Optional<String> password();
    }
}
