package id.capaian;

import static id.capaian.Door.anyone;
import static id.capaian.Door.post;
import static id.capaian.Door.put;
import static org.assertj.core.api.Assertions.assertThat;

import id.capaian.imports.Imports;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every role at every address of the contract, for its own agency and for another. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RoleMatrixTest {
    private static final int UNAUTHENTICATED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int OK = 200;

    private static final Map<String, ?> EVALUATION =
            Map.of("frequency", "YEAR", "observations", List.of(Map.of("period", "2025", "value", 1)));

    private World world;
    private World other;
    private int count;

    /** A request that succeeds for whoever may send it. */
    private record Request(
            String method, String path, @Nullable Object body) {
        static Request get(String path) {
            return new Request("GET", path, null);
        }

        static Request bare(String method, String path) {
            return new Request(method, path, null);
        }
    }

    /**
     * One operation of the contract.
     *
     * @param least the lowest role that may, or {@code anyone}
     * @param foreign what another agency's people get, if their role would do
     * @param request makes what it works on, anew for each time
     */
    private record Operation(String id, String least, int foreign, Function<World, Request> request) {}

    /** Somebody, and whether the thing is their own agency's. */
    private static final String ACHIEVEMENTS = "/v1/imports?type=achievements";

    private record Person(String role, boolean own, RequestSpecification door) {}

    @BeforeEach
    void prepare() {
        world = new World();
        other = new World();
    }

    @Test
    void everyRoleMayWhatItsTableSaysAndNothingElse() {
        var wrong = new ArrayList<String>();
        for (var operation : operations()) {
            for (var person : people()) {
                var request = operation.request().apply(world);
                var answer = send(request, person.door());
                var expected = expected(operation, person);
                if (expected == OK ? answer < 200 || answer > 299 : answer != expected) {
                    wrong.add(operation.id() + " by " + (person.own() ? "own " : "other ") + person.role() + ": "
                            + answer + " instead of " + expected);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void theTableNamesEveryOperationOfTheContract() {
        var contract = new HashSet<String>();
        anyone().get("/v1/openapi.json")
                .jsonPath()
                .<String, Map<String, Object>>getMap("paths")
                .forEach((path, methods) -> methods.values().stream()
                        .filter(Map.class::isInstance)
                        .map(method -> (String) ((Map<?, ?>) method).get("operationId"))
                        .forEach(contract::add));
        assertThat(operations().stream().map(Operation::id)).containsExactlyInAnyOrderElementsOf(contract);
    }

    @Test
    void nobodySmugglesAnotherAgencyIn() {
        var foreign = Map.of("opd", other.opd);
        var draft = world.draft(world.achievement());
        for (var path :
                List.of("programs/" + world.program, "indicators/" + world.indicator, "achievements/" + draft)) {
            var moved = patch("manager", path, foreign);
            assertThat(moved.statusCode()).as(path).isEqualTo(FORBIDDEN);
            assertThat(moved.<String>path("errors[0].pointer")).isEqualTo("/opd");
        }
        var published = world.published(world.achievement());
        assertThat(patch("editor", "achievements/" + published, foreign).statusCode())
                .isEqualTo(FORBIDDEN);
        for (var path : List.of("indicators/" + world.indicator, "achievements/" + draft)) {
            assertThat(patch("manager", path, Map.of("program", other.program)).<String>path("errors[0].code"))
                    .isEqualTo("foreign-program");
        }
        var named = other.achievement();
        assertThat(world.as("publisher").body(named).post("/v1/achievements").statusCode())
                .isEqualTo(FORBIDDEN);
        assertThat(world.as("manager")
                        .body(Map.of("name", "x", "role", "editor", "opd", other.opd))
                        .post("/v1/tokens")
                        .statusCode())
                .isEqualTo(FORBIDDEN);
        assertThat(world.as("manager")
                        .body(Map.of("name", "x", "role", "admin"))
                        .post("/v1/tokens")
                        .statusCode())
                .isEqualTo(FORBIDDEN);
    }

    private Response patch(String role, String path, Object changes) {
        return world.as(role)
                .contentType("application/merge-patch+json")
                .body(changes)
                .patch("/v1/" + path + "?reason=" + Door.REASON);
    }

    private static int expected(Operation operation, Person person) {
        var roles = List.of("anyone", "editor", "publisher", "manager", "admin");
        if (roles.indexOf(person.role()) < roles.indexOf(operation.least())) {
            return person.role().equals("anyone") ? UNAUTHENTICATED : FORBIDDEN;
        }
        return person.own() ? OK : operation.foreign();
    }

    private List<Person> people() {
        var people = new ArrayList<Person>();
        people.add(new Person("anyone", false, anyone()));
        for (var role : List.of("editor", "publisher", "manager")) {
            people.add(new Person(role, true, Door.with(world.token(role))));
            people.add(new Person(role, false, Door.with(other.token(role))));
        }
        people.add(new Person("admin", true, Door.admin()));
        return people;
    }

    private static int send(Request request, RequestSpecification door) {
        var specification = door.header("If-Match", "*");
        if (!request.method().equals("GET")) {
            var type = request.method().equals("PATCH") ? "application/merge-patch+json" : "application/json";
            specification = specification.contentType(type);
            if (!request.method().equals("POST")) {
                specification = specification.queryParam("reason", Door.REASON);
            }
        }
        if (request.body() instanceof byte[] file) {
            specification = specification.contentType("multipart/form-data").multiPart("file", "x.csv", file);
        } else if (request.body() != null) {
            specification = specification.body(request.body());
        }
        return specification.request(request.method(), request.path()).statusCode();
    }

    private List<Operation> operations() {
        return Stream.of(
                        open(),
                        masterData("Region", "regions", w -> w.city, this::newRegion),
                        masterData("Opd", "opds", w -> w.opd, this::newOpd),
                        published("Program", "programs", w -> w.program, this::newProgram),
                        published("Indicator", "indicators", w -> w.indicator, this::newIndicator),
                        figures("Measurement", "measurements", ""),
                        figures("Target", "targets", "/PK"),
                        achievements(),
                        imports(),
                        administration())
                .flatMap(List::stream)
                .toList();
    }

    private List<Operation> open() {
        return List.of(
                all("listEvidence", w -> Request.get("/v1/evidence?opd=" + w.opd)),
                all("getAchievementsBundle", w -> Request.get("/v1/bundles/achievements?opd=" + w.opd)),
                all("listAllMeasurements", w -> Request.get("/v1/measurements?opd=" + w.opd)),
                all("listAllTargets", w -> Request.get("/v1/targets?opd=" + w.opd)),
                all("search", w -> Request.get("/v1/search?q=jalan&opd=" + w.opd)),
                all("listTrends", w -> Request.get("/v1/trends?opd=" + w.opd)),
                all(
                        "compareIndicator",
                        w -> Request.get("/v1/indicators/" + w.indicator + "/comparison?parent=" + w.province)),
                all("getIndicatorTrend", w -> Request.get("/v1/indicators/" + w.indicator + "/trend?region=" + w.city)),
                all("listIndicatorEvidence", w -> Request.get("/v1/indicators/" + w.indicator + "/evidence")),
                all(
                        "getAchievementTrends",
                        w -> Request.get("/v1/achievements/" + w.published(w.achievement()) + "/trends")),
                all("getOpdScorecard", w -> Request.get("/v1/opds/" + w.opd + "/scorecard")),
                all("getProgramSummary", w -> Request.get("/v1/programs/" + w.program + "/summary")),
                all("getRegionSummary", w -> Request.get("/v1/regions/" + w.city + "/summary")),
                all(
                        "getIndicatorTrendChart",
                        w -> Request.get("/v1/indicators/" + w.indicator + "/trend.svg?region=" + w.city)),
                all(
                        "getIndicatorSpark",
                        w -> Request.get("/v1/indicators/" + w.indicator + "/spark.svg?region=" + w.city)),
                all("evaluateTrend", w -> new Request("POST", "/v1/trend-evaluations", EVALUATION)),
                all("getCatalog", w -> Request.get("/v1/catalog")),
                all("getCatalogForSearchEngines", w -> Request.get("/v1/catalog/schema.org")),
                all("listMsInd", w -> Request.get("/v1/catalog/ms-ind?opd=" + w.opd)),
                all("getMsInd", w -> Request.get("/v1/catalog/ms-ind/" + w.indicator)),
                all("getDictionary", w -> Request.get("/v1/dictionary")),
                all("listCodelists", w -> Request.get("/v1/codelists")),
                all("getCodelist", w -> Request.get("/v1/codelists/CL_FREQ")),
                all("getOverview", w -> Request.get("/v1/reports/overview")),
                all("getPublishingReport", w -> Request.get("/v1/reports/publishing")),
                all("getEvidenceReport", w -> Request.get("/v1/reports/evidence")),
                all("getResponsesReport", w -> Request.get("/v1/reports/responses")),
                all("listChanges", w -> Request.get("/v1/changes")),
                all("listCorrections", w -> Request.get("/v1/corrections")),
                all("listProblems", w -> Request.get("/problems")),
                all("getProblem", w -> Request.get("/problems/not-found")));
    }

    private List<Operation> imports() {
        return List.of(
                new Operation("createImport", "editor", OK, w -> new Request("POST", ACHIEVEMENTS, sheet(w))),
                new Operation("listImports", "editor", OK, w -> Request.get("/v1/imports")),
                new Operation("getImport", "editor", NOT_FOUND, w -> Request.get(imported(w, ""))),
                new Operation("listImportFaults", "editor", NOT_FOUND, w -> Request.get(imported(w, "/faults"))),
                new Operation("listImportChanges", "editor", NOT_FOUND, w -> Request.get(imported(w, "/changes"))),
                new Operation("getImportSheet", "editor", NOT_FOUND, w -> Request.get(imported(w, "/sheet"))),
                new Operation("undoImport", "editor", NOT_FOUND, w -> new Request("DELETE", imported(w, ""), null)),
                all("getImportTemplate", w -> Request.get("/v1/imports/templates/measurements.xlsx?opd=" + w.opd)),
                all("listChangeParts", w -> Request.get(changeOfMany(w))));
    }

    private static byte[] sheet(World w) {
        return ("opd,title\n" + w.opd + ",Jalan selesai\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The address of an import that an editor made and that is done. */
    private static String imported(World w, String part) {
        var done = Imports.by(w.token("editor")).run(sheet(w), "type=achievements");
        return "/v1/imports/" + done.getString("id") + part;
    }

    private String changeOfMany(World w) {
        var figures = "indicator,region,period,value\n" + w.indicator + "," + w.city + "," + (1900 + count++) + ",5\n";
        Imports.by(w.token("publisher")).run(figures, "type=measurements");
        var changes = anyone().get("/v1/changes?size=200&types=MEASUREMENT&opd=" + w.opd)
                .jsonPath();
        return changes.getString("items.findAll { it.parts }[-1].parts");
    }

    private List<Operation> administration() {
        return List.of(
                new Operation("verifyJournal", "admin", OK, w -> Request.get("/v1/journal/verify")),
                new Operation("getMe", "editor", OK, w -> Request.get("/v1/me")),
                new Operation(
                        "createToken",
                        "manager",
                        FORBIDDEN,
                        w -> new Request(
                                "POST", "/v1/tokens", Map.of("name", "n" + count++, "role", "editor", "opd", w.opd))),
                new Operation("listTokens", "manager", OK, w -> Request.get("/v1/tokens")),
                new Operation("getToken", "manager", NOT_FOUND, w -> Request.get("/v1/tokens/" + grant(w))),
                new Operation(
                        "revokeToken", "manager", NOT_FOUND, w -> Request.bare("DELETE", "/v1/tokens/" + grant(w))));
    }

    private String grant(World w) {
        return post("tokens", Map.of("name", "n" + count++, "role", "editor", "opd", w.opd))
                .extract()
                .path("id");
    }

    private List<Operation> masterData(
            String name, String list, Function<World, String> key, Function<World, Map<String, Object>> fresh) {
        return room(name, list, "admin", OK, key, fresh);
    }

    private List<Operation> published(
            String name, String list, Function<World, String> key, Function<World, Map<String, Object>> fresh) {
        return room(name, list, "publisher", FORBIDDEN, key, fresh);
    }

    private List<Operation> room(
            String name,
            String list,
            String least,
            int foreign,
            Function<World, String> key,
            Function<World, Map<String, Object>> fresh) {
        var room = "/v1/" + list;
        Function<World, Map<String, Object>> stored = w -> {
            var content = fresh.apply(w);
            post(list, content).statusCode(201);
            return content;
        };
        return List.of(
                all("list" + name + "s", w -> Request.get(room)),
                all("get" + name, w -> Request.get(room + "/" + key.apply(w))),
                all("list" + name + "Revisions", w -> Request.get(room + "/" + key.apply(w) + "/revisions")),
                all("get" + name + "Revision", w -> Request.get(room + "/" + key.apply(w) + "/revisions/1")),
                new Operation("create" + name, least, foreign, w -> new Request("POST", room, fresh.apply(w))),
                new Operation("replace" + name, least, foreign, w -> {
                    var content = stored.apply(w);
                    return new Request("PUT", room + "/" + content.get("code"), content);
                }),
                new Operation("patch" + name, least, foreign, w -> {
                    var code = stored.apply(w).get("code");
                    return new Request("PATCH", room + "/" + code, Map.of("name", "Lain"));
                }),
                new Operation(
                        "delete" + name,
                        least,
                        foreign,
                        w -> Request.bare("DELETE", room + "/" + stored.apply(w).get("code"))));
    }

    private List<Operation> figures(String name, String list, String document) {
        Function<World, String> fresh = w ->
                "indicators/" + w.indicator + "/" + list + "/" + w.province + "/" + (1900 + count++ % 290) + document;
        Function<World, String> stored = w -> {
            var path = fresh.apply(w);
            put(path, Map.of("value", 1));
            return "/v1/" + path;
        };
        return List.of(
                all("list" + name + "s", w -> Request.get("/v1/indicators/" + w.indicator + "/" + list)),
                all("get" + name, w -> Request.get(stored.apply(w))),
                all("list" + name + "Revisions", w -> Request.get(stored.apply(w) + "/revisions")),
                all("get" + name + "Revision", w -> Request.get(stored.apply(w) + "/revisions/1")),
                new Operation(
                        "put" + name,
                        "publisher",
                        FORBIDDEN,
                        w -> new Request("PUT", "/v1/" + fresh.apply(w), Map.of("value", 2))),
                new Operation("delete" + name, "publisher", FORBIDDEN, w -> Request.bare("DELETE", stored.apply(w))));
    }

    private List<Operation> achievements() {
        return List.of(
                all("listAchievements", w -> Request.get("/v1/achievements")),
                all("getAchievement", w -> Request.get("/v1/achievements/" + w.published(w.achievement()))),
                all(
                        "listAchievementRevisions",
                        w -> Request.get("/v1/achievements/" + w.published(w.achievement()) + "/revisions")),
                all(
                        "getAchievementRevision",
                        w -> Request.get("/v1/achievements/" + w.published(w.achievement()) + "/revisions/2")),
                new Operation(
                        "createAchievement",
                        "editor",
                        FORBIDDEN,
                        w -> new Request("POST", "/v1/achievements", w.achievement())),
                draft("replaceAchievement", "editor", "PUT", "", w -> w.achievement()),
                draft("patchAchievement", "editor", "PATCH", "", w -> Map.of("place", "Sukanagara")),
                draft("deleteAchievement", "editor", "DELETE", "", w -> null),
                draft("submitAchievement", "editor", "PUT", "/submission", w -> null),
                draft("publishAchievement", "publisher", "PUT", "/publication", w -> null),
                new Operation("returnAchievement", "editor", NOT_FOUND, w -> {
                    var path = "achievements/" + w.draft(w.achievement()) + "/submission";
                    put(path, "").statusCode(200);
                    return Request.bare("DELETE", "/v1/" + path);
                }),
                new Operation(
                        "withdrawAchievement",
                        "publisher",
                        FORBIDDEN,
                        w -> Request.bare(
                                "DELETE", "/v1/achievements/" + w.published(w.achievement()) + "/publication")),
                new Operation("discardPendingRevision", "editor", FORBIDDEN, w -> {
                    var path = "/v1/achievements/" + w.published(w.achievement());
                    w.as("editor")
                            .contentType("application/merge-patch+json")
                            .body(Map.of("place", "X"))
                            .patch(path)
                            .then()
                            .statusCode(200);
                    return Request.bare("DELETE", path + "/pending-revision");
                }));
    }

    /** What is done to a draft: others do not even learn that it is there. */
    private static Operation draft(
            String id, String least, String method, String below, Function<World, @Nullable Object> body) {
        return new Operation(
                id,
                least,
                NOT_FOUND,
                w -> new Request(method, "/v1/achievements/" + w.draft(w.achievement()) + below, body.apply(w)));
    }

    private static Operation all(String id, Function<World, Request> request) {
        return new Operation(id, "anyone", OK, request);
    }

    private Map<String, Object> newRegion(World w) {
        return Map.of("code", w.province + ".m" + count++, "name", "R", "level", "CITY", "parent", w.province);
    }

    private Map<String, Object> newOpd(World w) {
        return Map.of("code", w.opd + "-m" + count++, "name", "O", "type", "DINAS", "region", w.province);
    }

    private Map<String, Object> newProgram(World w) {
        return Map.of("code", w.program + "-m" + count++, "opd", w.opd, "name", "P");
    }

    private Map<String, Object> newIndicator(World w) {
        return w.indicator(w.indicator + "-m" + count++);
    }
}
