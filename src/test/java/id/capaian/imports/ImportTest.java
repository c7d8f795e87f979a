package id.capaian.imports;

import static id.capaian.Door.anyone;
import static id.capaian.Door.get;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.capaian.Door;
import id.capaian.TestDatabase;
import id.capaian.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ImportTest {
    private static final int MEBIBYTE = 1024 * 1024;

    private World world;
    private Imports publisher;

    @BeforeEach
    void prepare() {
        world = new World();
        publisher = Imports.by(world.token("publisher"));
    }

    private String figures(String... rows) {
        var lines = new StringBuilder("indicator,region,period,value\n");
        for (var row : rows) {
            lines.append(world.indicator)
                    .append(',')
                    .append(world.province)
                    .append(',')
                    .append(row)
                    .append('\n');
        }
        return lines.toString();
    }

    private String address(String period) {
        return "indicators/" + world.indicator + "/measurements/" + world.province + "/" + period;
    }

    private int total() {
        return get("indicators/" + world.indicator + "/measurements").extract().path("page.total");
    }

    @Test
    void allRowsOfAFileAreWritten() {
        var done = publisher.run(figures("2021,5.5", "2022,6", "2023,7.25"), "type=measurements");
        assertThat(done.getString("state")).isEqualTo("done");
        assertThat(done.getInt("counts.created")).isEqualTo(3);
        assertThat(done.getString("understood.layout")).isEqualTo("tidy");
        get(address("2023")).statusCode(200).body("value", equalTo(7.25f));
    }

    @Test
    void nothingIsWrittenWhileARowIsWrong() {
        var refused = publisher.run(figures("2021,5.5", "2022,5x8"), "type=measurements");
        assertThat(refused.getString("state")).isEqualTo("refused");
        assertThat(total()).isZero();
        var faults = publisher.get(refused.getString("id"), "/faults");
        assertThat(faults.getList("items.message")).containsExactly("D3: \"5x8\" is not a number.");
        assertThat(faults.getList("items.field")).containsExactly("value");
    }

    @Test
    void theListIsOfAnyOfTheTypesAndStatesAskedFor() {
        var refused = publisher.run(figures("2021,5x8"), "type=measurements").getString("id");
        var done = publisher.run(figures("2021,5.5"), "type=measurements").getString("id");
        assertThat(publisher.list("state=refused,done")).containsExactly(done, refused);
        assertThat(publisher.list("type=measurements,targets&state=refused")).containsExactly(refused);
        assertThat(publisher.list("state=failed,undone")).isEmpty();
        assertThat(publisher.list("type=targets")).isEmpty();
        Door.with(world.token("publisher")).get("/v1/imports?state=gone").then().statusCode(400);
    }

    @Test
    void goodRowsAreTakenWhenAskedFor() {
        var done = publisher.run(figures("2021,5.5", "2022,5x8"), "type=measurements&partial=true");
        assertThat(done.getString("state")).isEqualTo("done");
        assertThat(done.getInt("counts.created")).isEqualTo(1);
        assertThat(done.getInt("counts.refused")).isEqualTo(1);
        assertThat(total()).isEqualTo(1);
    }

    @Test
    void theSheetComesBackWithWhatIsWrong() {
        var refused = publisher.run(figures("2021,5.5", "2022,5x8"), "type=measurements");
        var sheet = Door.with(world.token("publisher"))
                .get("/v1/imports/" + refused.getString("id") + "/sheet")
                .asString();
        assertThat(sheet.lines().toList().get(0)).endsWith("value,What is wrong");
        assertThat(sheet.lines().toList().get(1)).endsWith("2021,5.5,");
        assertThat(sheet.lines().toList().get(2)).contains("2022,5x8,").contains("is not a number");
    }

    @Test
    void aDryRunSaysWhatWouldChangeAndChangesNothing() {
        publisher.run(figures("2021,5.5"), "type=measurements");
        var before = get(address("2021")).extract().asString();
        var checked = publisher.run(
                figures("2021,6.5", "2022,7"), "type=measurements&mode=upsert&dryRun=true&reason=Angka+tetap");
        assertThat(checked.getString("state")).isEqualTo("checked");
        var changes = publisher.get(checked.getString("id"), "/changes");
        assertThat(changes.getList("items.action")).containsExactly("UPDATE", "CREATE");
        assertThat(changes.getList("items[0].differences.pointer")).contains("/value");
        assertThat(changes.getFloat("items[0].differences.find { it.pointer == '/value' }.before"))
                .isEqualTo(5.5f);
        assertThat(get(address("2021")).extract().asString()).isEqualTo(before);
        assertThat(total()).isEqualTo(1);
    }

    @Test
    void whatExistsAndSaysOtherwiseIsAnErrorUnlessAskedForOtherwise() {
        publisher.run(figures("2021,5.5"), "type=measurements");
        assertThat(publisher.run(figures("2021,5.50"), "type=measurements").getInt("counts.unchanged"))
                .isEqualTo(1);
        assertThat(publisher.run(figures("2021,6"), "type=measurements").getString("state"))
                .isEqualTo("refused");
        assertThat(publisher
                        .run(figures("2021,6"), "type=measurements&onConflict=skip")
                        .getInt("counts.unchanged"))
                .isEqualTo(1);
        get(address("2021")).body("value", equalTo(5.5f));
        assertThat(publisher
                        .run(figures("2021,6"), "type=measurements&mode=upsert")
                        .getString("state"))
                .as("a change of something public needs a reason")
                .isEqualTo("refused");
        assertThat(publisher
                        .run(figures("2021,6"), "type=measurements&mode=upsert&reason=Angka+tetap")
                        .getInt("counts.changed"))
                .isEqualTo(1);
        get(address("2021")).body("value", equalTo(6));
    }

    @Test
    void manyFiguresAreOneChangeWithTheHashOfTheirFile() {
        var done = publisher.run(figures("2021,5.5", "2022,6"), "type=measurements");
        var changes = anyone().get("/v1/changes?size=200&types=MEASUREMENT&opd=" + world.opd)
                .jsonPath();
        assertThat(changes.getList("items.href"))
                .containsExactly("/v1/indicators/" + world.indicator + "/measurements");
        assertThat(changes.getString("items[0].fileHash")).isEqualTo(done.getString("file.sha256"));
        anyone().get(changes.getString("items[0].parts"))
                .then()
                .body("items", hasSize(2))
                .body("items[1].resource.value", equalTo(6));
    }

    @Test
    void everyFigureHasItsRevisionsAndItsPast() {
        publisher.run(figures("2021,5.5"), "type=measurements");
        var then = anyone().get("/v1/changes?size=200&types=MEASUREMENT&opd=" + world.opd)
                .jsonPath()
                .getLong("items[0].seq");
        publisher.run(figures("2021,6"), "type=measurements&mode=upsert&reason=Angka+tetap");
        get(address("2021") + "/revisions").body("items.revision", equalTo(List.of(2, 1)));
        get(address("2021") + "/revisions/2?compare=1").body("comparison.differences[0].before", equalTo(5.5f));
        get(address("2021") + "?dataVersion=" + then).body("value", equalTo(5.5f));
        get("corrections?opd=" + world.opd).body("items", hasSize(1)).body("items[0].action", equalTo("IMPORT"));
        Door.admin().get("/v1/journal/verify").then().body("intact", equalTo(true));
    }

    @Test
    void anImportIsTakenBackAsAWhole() {
        publisher.run(figures("2021,5.5"), "type=measurements");
        var done = publisher.run(figures("2021,6", "2022,7"), "type=measurements&mode=upsert&reason=Angka+tetap");
        assertThat(publisher.undo(done.getString("id")).getString("state")).isEqualTo("undone");
        get(address("2021")).body("value", equalTo(5.5f));
        get(address("2022")).statusCode(404);
        get(address("2021") + "/revisions").body("items", hasSize(3));
        Door.admin().get("/v1/journal/verify").then().body("intact", equalTo(true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            regions    | code,name,level,parent                      | CITY~,Kota Lain,CITY,PROVINCE
            opds       | code,name,type,region                       | OPD~,Dinas Lain,DINAS,PROVINCE
            programs   | code,name,opd                               | PROGRAM~,Program Lain,OPD
            indicators | code,name,opd,unit,frequency,tier,polarity  | INDICATOR~,Indikator Lain,OPD,persen,YEAR,IKU,HIGHER_BETTER""")
    void thingsAreTakenBackToo(String type, String header, String row) {
        var named = row.replace("PROVINCE", world.province)
                .replace("CITY~", world.city + "~")
                .replace("OPD", world.opd)
                .replace("PROGRAM", world.program)
                .replace("INDICATOR", world.indicator);
        var known = type + "/" + named.substring(0, named.indexOf('~'));
        var before = get(known).extract().jsonPath().getString("name");
        var admin = Imports.by(Door.adminToken());
        var done = admin.run(
                header + "\n" + named.replace("~", "") + "\n" + named.replace("~", "-b") + "\n",
                "type=" + type + "&mode=upsert&reason=Nama+baru");
        assertThat(done.getString("state")).as(done.prettify()).isEqualTo("done");
        assertThat(done.getInt("counts.created")).isEqualTo(1);
        get(known).body("name", endsWith("Lain"));
        get(known + "-b").statusCode(200);
        assertThat(admin.undo(done.getString("id")).getString("state")).isEqualTo("undone");
        get(known).body("name", equalTo(before));
        get(known + "-b").statusCode(404);
        Door.admin().get("/v1/journal/verify").then().body("intact", equalTo(true));
    }

    @Test
    void whatIsReferredToByNowIsNotTakenBack() {
        var admin = Imports.by(Door.adminToken());
        var done = admin.run("code,name,level\n" + world.province + "-c,Baru,PROVINCE\n", "type=regions");
        Door.post(
                        "opds",
                        Map.of("code", world.opd + "-c", "name", "D", "type", "DINAS", "region", world.province + "-c"))
                .statusCode(201);
        var still = admin.undo(done.getString("id"));
        assertThat(still.getString("state")).isEqualTo("done");
        assertThat(still.getString("failure.code")).isEqualTo("in-use");
        get("regions/" + world.province + "-c").statusCode(200);
    }

    @Test
    void whatHasMoreDecimalsThanAreKeptIsRoundedAndCounted() {
        var done = publisher.run(figures("2021,0.12345678905", "2022,0.5"), "type=measurements");
        assertThat(done.getInt("counts.rounded")).isEqualTo(1);
        assertThat(get(address("2021")).extract().asString()).contains("\"value\":0.123456789,");
    }

    @Test
    void nothingOfManyRowsIsWrittenWhenOneOfThemIsWrong() {
        var rows = IntStream.range(0, 600)
                .mapToObj(i -> "%s,%s,%d,%s%n"
                        .formatted(
                                world.indicator,
                                i < 300 ? world.province : world.city,
                                1900 + i % 300,
                                i == 510 ? "salah" : "5"))
                .collect(joining("", "indicator,region,period,value\n", ""));
        var refused = publisher.run(rows, "type=measurements");
        assertThat(refused.getString("state")).isEqualTo("refused");
        assertThat(refused.getInt("counts.refused")).isEqualTo(1);
        assertThat(refused.getInt("counts.rows")).as("all were looked at").isEqualTo(601);
        assertThat(total()).isZero();
        get(address("2000") + "/revisions").statusCode(404);
        Door.admin().get("/v1/journal/verify").then().body("intact", equalTo(true));
    }

    @Test
    void whatWasChangedSinceKeepsAnImportFromBeingTakenBack() {
        var done = publisher.run(figures("2021,5.5", "2022,7"), "type=measurements");
        Door.put(address("2021"), Map.of("value", 9)).statusCode(200);
        var still = publisher.undo(done.getString("id"));
        assertThat(still.getString("state")).isEqualTo("done");
        assertThat(still.getString("failure.code")).isEqualTo("changed-since-import");
        get(address("2022")).body("value", equalTo(7));
    }

    @Test
    void achievementsArePublishedAndTakenBack() {
        var sheet = "opd,title,summary,achievedOn,regions,evidence,status\n" + world.opd
                + ",Jalan desa selesai,Warga sampai pasar,22 Februari 2026," + world.city
                + ",\"[{\"\"kind\"\":\"\"PHOTO\"\",\"\"url\"\":\"\"https://example.org/a.jpg\"\","
                + "\"\"altText\"\":\"\"Jalan\"\"}]\",PUBLISHED\n";
        var done = publisher.run(sheet, "type=achievements");
        assertThat(done.getString("state")).as(done.prettify()).isEqualTo("done");
        get("achievements?opd=" + world.opd)
                .body("items.title", equalTo(List.of("Jalan desa selesai")))
                .body("items[0].achievedOn", equalTo("2026-02-22"));
        assertThat(publisher.undo(done.getString("id")).getString("state")).isEqualTo("undone");
        get("achievements?opd=" + world.opd).body("page.total", equalTo(0));
    }

    @Test
    void anotherAgencysFiguresAreRefusedRowByRow() {
        var other = new World();
        var refused = publisher.run(
                "indicator,region,period,value\n" + other.indicator + "," + other.province + ",2021,5\n",
                "type=measurements");
        assertThat(refused.getString("state")).isEqualTo("refused");
        assertThat(publisher.get(refused.getString("id"), "/faults").getList("items.code"))
                .containsExactly("foreign-opd");
    }

    @Test
    void whoMayNotWriteSuchThingsUploadsNothing() {
        Imports.by(world.token("editor"))
                .upload(figures("2021,5"), "type=measurements")
                .then()
                .statusCode(403);
        publisher.upload("code,name,level\nX1,X,CITY\n", "type=regions").then().statusCode(403);
    }

    @Test
    void whatCannotBeReadIsRefusedAtOnce() {
        publisher
                .upload(new byte[] {'a', 0, 'b', '\n'}, "type=measurements")
                .then()
                .statusCode(400);
        publisher
                .upload("apa,saja\n1,2\n", "type=measurements")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("layout-missing"));
        publisher
                .upload(figures("2021,5"), "type=angka")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-word"));
        publisher.upload("", "type=measurements").then().statusCode(400);
        Door.with(world.token("publisher"))
                .post("/v1/imports?type=measurements")
                .then()
                .statusCode(415);
    }

    @Test
    void numbersThatCanBeReadInTwoWaysAskHow() {
        var sheet = figures("2021,1.234").replace(',', ';').replace("2021;1.234", "2021;1.234");
        var refused = publisher.run(sheet, "type=measurements");
        assertThat(publisher.get(refused.getString("id"), "/faults").getList("items.code"))
                .containsExactly("number-ambiguous");
        assertThat(publisher.run(sheet, "type=measurements&locale=id").getString("state"))
                .isEqualTo("done");
        get(address("2021")).body("value", equalTo(1234));
    }

    @Test
    void theSameUploadWithTheSameKeyIsOneImport() {
        var first = upload("kunci-" + world.opd, "2021,5");
        var again = upload("kunci-" + world.opd, "2021,5");
        assertThat(again).isEqualTo(first);
    }

    private String upload(String key, String row) {
        return anyone().auth()
                .oauth2(world.token("publisher"))
                .header("Idempotency-Key", key)
                .multiPart("file", "a.csv", figures(row).getBytes(UTF_8))
                .post("/v1/imports?type=measurements")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    @Test
    void moreThanAMebibyteIsTaken() {
        var note = "catatan ".repeat(500);
        var rows = IntStream.range(1900, 2200)
                .mapToObj(year -> world.indicator + "," + world.province + "," + year + ",5," + note)
                .collect(joining("\n", "indicator,region,period,value,note\n", "\n"));
        assertThat(rows).hasSizeGreaterThan(MEBIBYTE);
        assertThat(publisher.run(rows, "type=measurements").getInt("counts.created"))
                .isEqualTo(300);
    }

    @Test
    void moreThanFiftyMebibytesAreRefused() throws Exception {
        var part = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n".getBytes(UTF_8);
        var parts = new ArrayList<>(List.of(part));
        parts.addAll(Collections.nCopies(52, new byte[MEBIBYTE]));
        var request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/v1/imports?type=measurements"))
                .header("Authorization", "Bearer " + world.token("publisher"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofByteArrays(parts))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
    }
}
