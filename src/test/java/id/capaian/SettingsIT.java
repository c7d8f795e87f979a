package id.capaian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong setting stops the start and is named. */
class SettingsIT {
    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({
        "CAPAIAN_DATABASE_URL, jdbc:mysql://localhost/capaian, CAPAIAN_DATABASE_URL must begin with jdbc:h2:",
        "CAPAIAN_DATABASE_URL, jdbc:h2:file:./data/capaian, CAPAIAN_DATABASE_URL of H2 must have MODE=PostgreSQL",
        "CAPAIAN_DATABASE_URL, jdbc:postgresql://127.0.0.1:1/none, CAPAIAN_DATABASE_PASSWORD opens no database",
        "CAPAIAN_READ_URL, jdbc:h2:mem:capaian, CAPAIAN_READ_URL must begin with jdbc:postgresql: and name one host",
        "CAPAIAN_READ_URL, 'jdbc:postgresql://one,other/capaian', CAPAIAN_READ_URL must begin with jdbc:postgresql:",
        "CAPAIAN_PUBLIC_URL, nonsense, CAPAIAN_PUBLIC_URL must be an http or https address",
        "CAPAIAN_PUBLIC_URL, https://capaian.example/, CAPAIAN_PUBLIC_URL must be an http or https address",
        "CAPAIAN_TIME_ZONE, Mars/Phobos, CAPAIAN_TIME_ZONE must be a time zone",
        "CAPAIAN_WORKING_DAYS, 'MON,Sunday', CAPAIAN_WORKING_DAYS must list days such as MON",
        "CAPAIAN_HOLIDAYS, '2026-03-20,2026-02-30', CAPAIAN_HOLIDAYS must list dates such as 2026-03-20",
        "CAPAIAN_DEMO, perhaps, CAPAIAN_DEMO must be true or false",
        "CAPAIAN_PORT, 99999, CAPAIAN_PORT must be between 0 and 65535",
        "CAPAIAN_PORT, http, CAPAIAN_PORT must be between 0 and 65535",
        "CAPAIAN_DATA_DIRECTORY, /dev/null/data, CAPAIAN_DATA_DIRECTORY must be a directory",
        "CAPAIAN_KEPT_FROM, -1, CAPAIAN_KEPT_FROM must be a data version, 0 or more",
        "CAPAIAN_LANGUAGE, fr, CAPAIAN_LANGUAGE must be id or en",
        "CAPAIAN_PUBLISHER, ' ', CAPAIAN_PUBLISHER must name who answers for the data",
        "CAPAIAN_CONTACT, data@capaian.example, CAPAIAN_CONTACT must be a mailto: or https address",
        "CAPAIAN_CONTACT, http://capaian.example, CAPAIAN_CONTACT must be a mailto: or https address",
        "CAPAIAN_LICENCE, ' ', CAPAIAN_LICENCE must name a licence",
        "CAPAIAN_LICENCE_URL, CC BY 4.0, CAPAIAN_LICENCE_URL must be an http or https address",
        "CAPAIAN_WEBSUB_HUB, http://hub.example, CAPAIAN_WEBSUB_HUB must be an https address",
        "CAPAIAN_ROOT_REGION, 36/71, CAPAIAN_ROOT_REGION must be a region code",
        "CAPAIAN_OIDC_ISSUER, keycloak, CAPAIAN_OIDC_ISSUER must be an http or https address",
        "CAPAIAN_OIDC_ROLE_CLAIM, ' ', CAPAIAN_OIDC_ROLE_CLAIM must name a claim",
        "CAPAIAN_CACHE_MEBIBYTES, -1, CAPAIAN_CACHE_MEBIBYTES must be between 0 and 100000",
        "CAPAIAN_LIMIT_FAILED_LOGINS, 0, CAPAIAN_LIMIT_FAILED_LOGINS must be between 1 and 1000000",
        "CAPAIAN_LIMIT_WRITES_PER_TOKEN, 1000001, CAPAIAN_LIMIT_WRITES_PER_TOKEN must be between",
        "CAPAIAN_LIMIT_WRITES_PER_ADDRESS, -1, CAPAIAN_LIMIT_WRITES_PER_ADDRESS must be between",
        "CAPAIAN_TRUSTED_PROXIES, 'proxy.example', CAPAIAN_TRUSTED_PROXIES must list addresses"
    })
    void aWrongSettingIsNamed(String name, String value, String sentence) throws IOException, InterruptedException {
        try (var service = Service.start(directory, Map.of(name, value))) {
            assertThat(service.isListening()).isFalse();
            assertThat(service.exitCode()).isNotZero();
            assertThat(service.output()).contains(sentence);
        }
    }
}
