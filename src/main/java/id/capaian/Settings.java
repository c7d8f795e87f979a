package id.capaian;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.spi.Converter;

/** What a deployer may set; each is an environment variable of the README's table, checked before the service starts. */
@ConfigMapping(prefix = "capaian")
public interface Settings {
    /** What an address on the web may look like, so that it is a URI too. */
    String ADDRESS = "https?://[A-Za-z0-9][A-Za-z0-9.-]*(:[0-9]{1,5})?"
            + "(/([A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*)?([?]([A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?";

    /** CAPAIAN_DATABASE_URL, _USERNAME and _PASSWORD. */
    Database database();

    /** CAPAIAN_READ_URL: a standby of that database, from which the public may be read. */
    Optional<
                    @Pattern(
                            regexp = "jdbc:postgresql:[^,?]+([?].*)?",
                            message = "CAPAIAN_READ_URL must begin with jdbc:postgresql: and name one host")
                    String>
            readUrl();

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

    /** CAPAIAN_PUBLISHER: who answers for what is taken away. */
    @NotBlank(message = "CAPAIAN_PUBLISHER must name who answers for the data")
    String publisher();

    /** CAPAIAN_CONTACT: whom to ask about the data. */
    Optional<
                    @Pattern(
                            regexp = "mailto:[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+|https://.+",
                            message = "CAPAIAN_CONTACT must be a mailto: or https address")
                    @Pattern(
                            regexp = "mailto:.+|" + ADDRESS,
                            message = "CAPAIAN_CONTACT must be a mailto: or https address")
                    String>
            contact();

    /** CAPAIAN_LICENCE: name of the licence that the data are under. */
    @NotBlank(message = "CAPAIAN_LICENCE must name a licence")
    String licence();

    /** CAPAIAN_LICENCE_URL: where that licence is read. */
    @Pattern(regexp = ADDRESS, message = "CAPAIAN_LICENCE_URL must be an http or https address")
    String licenceUrl();

    /** CAPAIAN_WEBSUB_HUB: which tells subscribers of new entries in the feeds. */
    Optional<
                    @Pattern(regexp = "https://.+", message = "CAPAIAN_WEBSUB_HUB must be an https address")
                    @Pattern(regexp = ADDRESS, message = "CAPAIAN_WEBSUB_HUB must be an https address") String>
            websubHub();

    /** CAPAIAN_ROOT_REGION: the region that everything lies in. */
    @Pattern(
            regexp = "[A-Za-z0-9][A-Za-z0-9.-]{0,19}",
            message = "CAPAIAN_ROOT_REGION must be a region code such as 36")
    String rootRegion();

    /** CAPAIAN_KEPT_FROM: the earliest data version that can still be asked for. */
    @WithConverter(DataVersion.class)
    long keptFrom();

    /** CAPAIAN_LANGUAGE: of problems and texts when the client asks for none. */
    @Pattern(regexp = "id|en", message = "CAPAIAN_LANGUAGE must be id or en")
    String language();

    /** CAPAIAN_TIME_ZONE: in which a day begins and ends. */
    @WithConverter(TimeZone.class)
    ZoneId timeZone();

    /** CAPAIAN_WORKING_DAYS: on which days of the week offices work. */
    List<@WithConverter(WorkingDay.class) DayOfWeek> workingDays();

    /** CAPAIAN_HOLIDAYS: on which days they do not, of all years that matter. */
    Optional<List<@WithConverter(Holiday.class) LocalDate>> holidays();

    /** CAPAIAN_DATA_DIRECTORY: where the administrator's first token is left. */
    @NotBlank(message = "CAPAIAN_DATA_DIRECTORY must name a directory")
    @WithConverter(Directory.class)
    String dataDirectory();

    /** Not for deployers: false while only the journal is checked, so that nothing is written. */
    @WithDefault("true")
    boolean serving();

    /**
     * CAPAIAN_CACHE_MEBIBYTES: how much memory ready answers may take outside the heap, where they get half of what the JVM may
     * take at most; 0 keeps none.
     */
    @Min(value = 0, message = "CAPAIAN_CACHE_MEBIBYTES must be between 0 and 100000")
    @Max(value = 100_000, message = "CAPAIAN_CACHE_MEBIBYTES must be between 0 and 100000")
    int cacheMebibytes();

    /** CAPAIAN_LIMIT_…: how often anyone may do what costs the others. */
    Limit limit();

    /** CAPAIAN_TRUSTED_PROXIES: whose word is taken for where a request comes from. */
    Optional<List<@WithConverter(Network.class) IpSubnetFilterRule>> trustedProxies();

    /** CAPAIAN_OIDC_…: whose tokens are taken beside those of this service. */
    Oidc oidc();

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

    /** Reads a data version; the usual converter names no variable. */
    final class DataVersion implements Converter<Long> {
        @Override
        public Long convert(String value) {
            if (!value.matches("\\d{1,18}")) {
                throw new IllegalArgumentException("CAPAIAN_KEPT_FROM must be a data version, 0 or more");
            }
            return Long.valueOf(value);
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

    /** Reads a day of the week by its first three letters. */
    final class WorkingDay implements Converter<DayOfWeek> {
        @Override
        public DayOfWeek convert(String value) {
            return Stream.of(DayOfWeek.values())
                    .filter(day -> day.name().substring(0, 3).equals(value))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "CAPAIAN_WORKING_DAYS must list days such as MON,TUE,WED,THU,FRI"));
        }
    }

    /** Reads a date. */
    final class Holiday implements Converter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException unreadable) {
                throw new IllegalArgumentException(
                        "CAPAIAN_HOLIDAYS must list dates such as 2026-03-20, separated by commas", unreadable);
            }
        }
    }

    /** Reads an address, or a network such as 10.0.0.0/8. */
    final class Network implements Converter<IpSubnetFilterRule> {
        @Override
        public IpSubnetFilterRule convert(String value) {
            try {
                var slash = value.indexOf('/');
                var address = NetUtil.createByteArrayFromIpAddressString(slash < 0 ? value : value.substring(0, slash));
                var bits = slash < 0 ? address.length * 8 : Integer.parseInt(value.substring(slash + 1));
                return new IpSubnetFilterRule(InetAddress.getByAddress(address), bits, IpFilterRuleType.ACCEPT);
            } catch (RuntimeException | UnknownHostException none) {
                throw new IllegalArgumentException(
                        "CAPAIAN_TRUSTED_PROXIES must list addresses or networks such as 10.0.0.0/8, separated by"
                                + " commas",
                        none);
            }
        }
    }

    /** Each in a minute, on one replica. */
    interface Limit {
        /** CAPAIAN_LIMIT_FAILED_LOGINS: tokens that are not valid, from one address. */
        @Min(value = 1, message = "CAPAIAN_LIMIT_FAILED_LOGINS must be between 1 and 1000000")
        @Max(value = 1_000_000, message = "CAPAIAN_LIMIT_FAILED_LOGINS must be between 1 and 1000000")
        int failedLogins();

        /** CAPAIAN_LIMIT_WRITES_PER_TOKEN: writes with one token or by one OIDC account. */
        @Min(value = 1, message = "CAPAIAN_LIMIT_WRITES_PER_TOKEN must be between 1 and 1000000")
        @Max(value = 1_000_000, message = "CAPAIAN_LIMIT_WRITES_PER_TOKEN must be between 1 and 1000000")
        int writesPerToken();

        /** CAPAIAN_LIMIT_WRITES_PER_ADDRESS: attempts to write from one address. */
        @Min(value = 1, message = "CAPAIAN_LIMIT_WRITES_PER_ADDRESS must be between 1 and 1000000")
        @Max(value = 1_000_000, message = "CAPAIAN_LIMIT_WRITES_PER_ADDRESS must be between 1 and 1000000")
        int writesPerAddress();
    }

    /** Who else vouches for people. */
    interface Oidc {
        /** CAPAIAN_OIDC_ISSUER: as its tokens name it; below it lies .well-known/openid-configuration. */
        Optional<
                        @Pattern(
                                regexp = "https?://[^/?#@\\s]+(/[^?#\\s]*)?",
                                message = "CAPAIAN_OIDC_ISSUER must be an http or https address")
                        String>
                issuer();

        /** CAPAIAN_OIDC_AUDIENCE: for whom a token must have been issued. */
        Optional<String> audience();

        /** CAPAIAN_OIDC_ROLE_CLAIM: which claim says editor, publisher, manager or admin. */
        @NotBlank(message = "CAPAIAN_OIDC_ROLE_CLAIM must name a claim")
        String roleClaim();

        /** CAPAIAN_OIDC_OPD_CLAIM: which claim says the code of the agency. */
        @NotBlank(message = "CAPAIAN_OIDC_OPD_CLAIM must name a claim")
        String opdClaim();
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
