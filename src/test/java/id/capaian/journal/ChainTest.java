package id.capaian.journal;

import static id.capaian.Door.admin;
import static id.capaian.Door.anyone;
import static id.capaian.Door.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.capaian.TestDatabase;
import id.capaian.World;
import id.capaian.journal.Verification.Finding;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to the journal past the service is found, and where; each time in a transaction that is taken back. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ChainTest {
    private static final String COLUMNS =
            "at, author_id, author_name, author_role, author_opd, action, type, path, opd,"
                    + " revision, is_public, is_correction, reason, fields, snapshot, previous_hash, hash";

    @Inject
    DataSource database;

    private World world;

    @BeforeEach
    void begin() {
        world = new World();
    }

    @Test
    void whatWasWrittenIsIntact() throws SQLException {
        world.published(world.achievement());
        put("opds/" + world.opd, Map.of("code", world.opd, "name", "Lain", "type", "BADAN", "region", world.city))
                .statusCode(200);
        try (var connection = database.getConnection()) {
            var found = Chain.verify(connection);
            assertThat(found.intact()).isTrue();
            assertThat(found.entries()).isEqualTo(number(connection, "select count(*) from journal"));
            assertThat(found.hash()).isEqualTo(text(connection, "select hash from journal_head"));
        }
        admin().get("/v1/journal/verify").then().statusCode(200).body("intact", equalTo(true));
        anyone().get("/v1/journal/verify").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at = at + interval '0.000001' second",
                "author_id = author_id || 'x'",
                "author_name = ''",
                "author_role = 'x'",
                "author_opd = 'x'",
                "action = 'DELETE'",
                "action = 'FORGE'",
                "type = case type when 'TOKEN' then 'OPD' else 'TOKEN' end",
                "type = ''",
                "path = path || 'x'",
                "opd = 'x'",
                "revision = revision + 1000",
                "is_public = not is_public",
                "is_correction = not is_correction",
                "reason = 'x'",
                "fields = 'x'",
                "snapshot = null",
                "snapshot = snapshot || ' '",
                "hash = 'x'"
            })
    void anAlteredColumnIsFoundInAnyRow(String change) throws SQLException {
        for (var seq : rows()) {
            assertFound(seq, Finding.ALTERED, "update journal set " + change + " where seq = " + seq);
        }
    }

    @Test
    void anAlteredLinkIsFoundInAnyRow() throws SQLException {
        for (var seq : rows()) {
            assertFound(seq, Finding.DETACHED, "update journal set previous_hash = 'x' where seq = " + seq);
        }
    }

    @Test
    void aRemovedRowIsFoundWhereverItWas() throws SQLException {
        for (var seq : rows()) {
            assertFound(seq, Finding.MISSING, "delete from journal where seq = " + seq);
        }
        assertFound(1, Finding.MISSING, "delete from journal");
    }

    @Test
    void rowsThatChangedPlacesAreFound() throws SQLException {
        var last = rows()[2];
        assertFound(
                2,
                Finding.DETACHED,
                "update journal set seq = -1 where seq = 2",
                "update journal set seq = 2 where seq = " + last,
                "update journal set seq = " + last + " where seq = -1");
    }

    @Test
    void aRemovedRowIsFoundAlsoWhenTheOthersMoveUp() throws SQLException {
        var last = rows()[2];
        assertFound(
                last - 1,
                Finding.DETACHED,
                "delete from journal where seq = " + (last - 1),
                "update journal set seq = seq - 1 where seq = " + last,
                "update journal_head set seq = seq - 1");
    }

    @Test
    void anAddedRowIsFound() throws SQLException {
        var last = rows()[2];
        assertFound(last + 1, Finding.ADDED, copy(last, last + 1));
        assertFound(last + 7, Finding.ADDED, copy(last, last + 7));
        assertFound(0, Finding.ADDED, copy(last, 0));
        assertFound(-3, Finding.ADDED, copy(last, -3));
        assertFound(
                last,
                Finding.DETACHED,
                "update journal set seq = seq + 1 where seq = " + last,
                copy(1, last),
                "update journal_head set seq = seq + 1");
    }

    @Test
    void anAlteredEndIsFound() throws SQLException {
        var last = rows()[2];
        assertFound(last, Finding.END, "update journal_head set hash = 'x'");
        assertFound(last, Finding.END, "update journal_head set public_seq = public_seq - 1");
        assertFound(last, Finding.ADDED, "update journal_head set seq = seq - 1");
        assertFound(last + 1, Finding.MISSING, "update journal_head set seq = seq + 1");
        assertFound(last, Finding.MISSING, "delete from journal where seq = " + last);
        assertFound(
                last - 1,
                Finding.END,
                "delete from journal where seq = " + last,
                "update journal_head set seq = seq - 1");
        assertFound(0, Finding.END, "delete from journal_head");
    }

    @Test
    void whatIsAppendedMeanwhileIsNoAlarm() throws Exception {
        var writing = CompletableFuture.runAsync(() -> {
            for (var i = 0; i < 100; i++) {
                world.draft(world.achievement());
            }
        });
        try (var connection = database.getConnection()) {
            do {
                assertThat(Chain.verify(connection).finding()).isNull();
            } while (!writing.isDone());
        } finally {
            writing.get();
        }
    }

    private void assertFound(long seq, Finding finding, String... changes) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                for (var change : changes) {
                    assertThat(statement.executeUpdate(change)).as(change).isPositive();
                }
                var found = Chain.verify(connection);
                assertThat(found.intact()).as(String.join("; ", changes)).isFalse();
                assertThat(found.firstBadSeq()).as(String.join("; ", changes)).isEqualTo(seq);
                assertThat(found.finding()).as(String.join("; ", changes)).isEqualTo(finding);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static String copy(long from, long to) {
        return "insert into journal (seq, " + COLUMNS + ") select " + to + ", "
                + COLUMNS.replace("revision", "revision + 5000") + " from journal where seq = " + from;
    }

    /** The first, one in the middle, the last. */
    private long[] rows() throws SQLException {
        try (var connection = database.getConnection()) {
            var last = number(connection, "select max(seq) from journal");
            return new long[] {1, last / 2, last};
        }
    }

    private static long number(Connection connection, String query) throws SQLException {
        return Long.parseLong(text(connection, query));
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
