package id.capaian;

import static id.capaian.Door.post;
import static id.capaian.Door.put;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A small world of its own for each test: a province with one city, an agency, a program and a yearly indicator, under
 * names that no other test has.
 */
public final class World {
    private static final AtomicInteger COUNT = new AtomicInteger();

    public final String province;
    public final String city;
    public final String opd;
    public final String program;
    public final String indicator;
    private final Map<String, String> tokens = new HashMap<>();

    public World() {
        var number = COUNT.incrementAndGet();
        province = "W" + number;
        city = province + ".01";
        opd = "opd-" + number;
        program = "program-" + number;
        indicator = "indicator-" + number;
        post("regions", Map.of("code", province, "name", "Provinsi " + number, "level", "PROVINCE"))
                .statusCode(201);
        post("regions", Map.of("code", city, "name", "Kota " + number, "level", "CITY", "parent", province))
                .statusCode(201);
        post("opds", Map.of("code", opd, "name", "Dinas " + number, "type", "DINAS", "region", province))
                .statusCode(201);
        post("programs", Map.of("code", program, "opd", opd, "name", "Program " + number))
                .statusCode(201);
        post("indicators", indicator(indicator)).statusCode(201);
    }

    /** A yearly indicator of which more is better; add what else it needs. */
    public Map<String, Object> indicator(String code) {
        return new HashMap<>(Map.of(
                "code", code,
                "opd", opd,
                "name", "Indikator " + code,
                "unit", "persen",
                "frequency", "YEAR",
                "polarity", "HIGHER_BETTER",
                "tier", "IKU"));
    }

    /** Everything that a publication needs. */
    public Map<String, Object> achievement() {
        return new HashMap<>(Map.of(
                "opd",
                opd,
                "title",
                "Jalan desa Sukanagara selesai",
                "summary",
                "Warga mencapai pasar dalam 15 menit.",
                "achievedOn",
                "2026-02-22",
                "regions",
                List.of(city),
                "evidence",
                List.of(photo())));
    }

    public static Map<String, Object> photo() {
        return Map.of("kind", "PHOTO", "url", "https://example.org/jalan.jpg", "altText", "Jalan beton");
    }

    public static Map<String, Object> video() {
        return Map.of("kind", "VIDEO", "url", "https://youtu.be/aqz-KE-bpKQ");
    }

    /** A draft's id. */
    public String draft(Map<String, Object> achievement) {
        return post("achievements", achievement).statusCode(201).extract().path("id");
    }

    /** A published achievement's id. */
    public String published(Map<String, Object> achievement) {
        var id = draft(achievement);
        put("achievements/" + id + "/publication", "").statusCode(200);
        return id;
    }

    /** A request of this agency's own editor, publisher or manager, whatever version is there. */
    public RequestSpecification as(String role) {
        return Door.with(token(role)).header("If-Match", "*");
    }

    public String token(String role) {
        return tokens.computeIfAbsent(
                role,
                granted -> post("tokens", Map.of("name", granted + " " + opd, "role", granted, "opd", opd))
                        .statusCode(201)
                        .extract()
                        .path("token"));
    }

    public ValidatableResponse measure(String period, Object value) {
        return put("indicators/" + indicator + "/measurements/" + province + "/" + period, Map.of("value", value));
    }
}
