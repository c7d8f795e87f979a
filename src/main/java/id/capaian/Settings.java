package id.capaian;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
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
    @Min(value = 0, message = "CAPAIAN_PORT must be between 0 and 65535")
    @Max(value = 65535, message = "CAPAIAN_PORT must be between 0 and 65535")
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
    String dataDirectory();

    /** Not for deployers: false while only the journal is checked, so that nothing is written. */
    @WithDefault("true")
    boolean serving();

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
        String url();

        @NotBlank(message = "CAPAIAN_DATABASE_USERNAME must not be empty")
        String username();

        Optional<String> password();
    }
}
