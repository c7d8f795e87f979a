package id.capaian.journal;

import static id.capaian.Door.get;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import id.capaian.TestDatabase;
import id.capaian.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An operator may stop answering the far past. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(KeptFromTest.Later.class)
class KeptFromTest {
    /** From the first change on. */
    public static final class Later implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("capaian.kept-from", "1");
        }
    }

    @Test
    void whatIsOlderIsGoneAndTheEarliestIsNamed() {
        new World();
        get("achievements?dataVersion=0")
                .statusCode(410)
                .body("type", endsWith("/problems/no-longer-kept"))
                .body("detail", containsString("1"));
        get("achievements?dataVersion=1").statusCode(200);
    }
}
