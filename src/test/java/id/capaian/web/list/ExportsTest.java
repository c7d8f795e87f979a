package id.capaian.web.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import id.capaian.Door;
import id.capaian.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What becomes of files that fail, and of those that are too many. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ExportsTest {
    private static final int MOST_AT_ONCE = 8;
    private static final CountDownLatch BEGUN = new CountDownLatch(MOST_AT_ONCE);
    private static final CountDownLatch END = new CountDownLatch(1);

    /** Files that do not end well, as databases and disks may make of any. */
    @Path("/v1/files-of-a-test")
    public static class Files {
        private final Exports exports;

        Files(Exports exports) {
            this.exports = exports;
        }

        @GET
        @Path("broken")
        @PermitAll
        @Operation(hidden = true)
        public Response broken() {
            return exports.answer("text/csv", "broken.csv", out -> {
                        out.write(new byte[100_000]);
                        throw new IllegalStateException("the test breaks this file in the middle");
                    })
                    .build();
        }

        @GET
        @Path("failed")
        @PermitAll
        @Operation(hidden = true)
        public Response failed() {
            return exports.answer("text/csv", "failed.csv", out -> {
                        throw new IllegalStateException("the test breaks this file before its beginning");
                    })
                    .build();
        }

        @GET
        @Path("slow")
        @PermitAll
        @Operation(hidden = true)
        public Response slow() {
            return exports.answer("text/csv", "slow.csv", out -> {
                        BEGUN.countDown();
                        await(END);
                        out.write('x');
                    })
                    .build();
        }
    }

    @RepeatedTest(20) // as the answer's head and the failure are on their way at the same time
    void whatFailsInTheMiddleIsNoWholeFile() {
        assertThatThrownBy(() -> HttpClient.newHttpClient().send(request("broken"), BodyHandlers.ofByteArray()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void whatFailsBeforeItsBeginningIsAProblem() {
        Door.get("files-of-a-test/failed").statusCode(500).contentType("application/problem+json");
    }

    @Test
    void tooManyAtOnceAreAskedToComeBack() {
        var client = HttpClient.newHttpClient();
        var slow = Stream.generate(() -> client.sendAsync(request("slow"), BodyHandlers.ofString()))
                .limit(MOST_AT_ONCE)
                .toList();
        await(BEGUN);
        try {
            Door.get("files-of-a-test/slow").statusCode(503).header("Retry-After", equalTo("1"));
        } finally {
            END.countDown();
        }
        assertThat(slow.stream().map(CompletableFuture::join))
                .allSatisfy(answer -> assertThat(answer.body()).isEqualTo("x"));
        Door.get("files-of-a-test/slow").statusCode(200);
    }

    private static HttpRequest request(String file) {
        return HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/v1/files-of-a-test/" + file))
                .build();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
