package id.capaian;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that can be wrong with a good body, one thing at a time. */
final class Hostility {
    static final String SQL = "'); drop table region; --";
    static final String EMOJI = "👩🏽‍🌾 🇮🇩 \uD83D\uDE00";

    /** Properties that people write freely; every other text is a code, a word of a list, a date or a link. */
    private static final Set<String> TEXTS = Set.of(
            "name",
            "acronym",
            "officialCode",
            "description",
            "objective",
            "officialCodeVersion",
            "nameEn",
            "concept",
            "definition",
            "interpretation",
            "formula",
            "unit",
            "dataSource",
            "sourceTitle",
            "note",
            "title",
            "summary",
            "body",
            "place",
            "label",
            "channel",
            "reference",
            "caption",
            "altText",
            "credit",
            "licence");

    private static final List<String> NO_TEXT = List.of("1", "1.5", "true", "[]", "{}", "[null]");
    private static final List<String> BAD_TEXT =
            List.of("\"a\\u0000b\"", "\"a\\ud800b\"", "\"a\\udc00b\"", "\"\uFFFD\"", "\"<b>a</b>\"", "\"<script>\"");
    private static final List<String> NO_CODE = List.of(quoted(SQL), quoted(EMOJI), "\"\"", "\"2025-02-30T00:00:00Z\"");
    private static final List<String> NO_NUMBER = List.of(
            "\"1\"",
            "\"NaN\"",
            "\"Infinity\"",
            "\"N/A\"",
            "\"\"",
            "true",
            "[]",
            "{}",
            "1e400",
            "-1e400",
            "1e999999999",
            "1e99999999999",
            "1".repeat(40));
    /** Breaks the JSON at some place after the property. */
    private static final List<String> NO_JSON =
            List.of("NaN", "-Infinity", "0x1", "01", "1.", "+1", "1".repeat(4000), "'a'", "\"a\nb\"", "\"\\x\"", "\"a");

    private static final List<String> NO_BOOLEAN = List.of("\"true\"", "1", "0", "[]", "{}", "\"\"");
    private static final List<String> NO_ARRAY = List.of("{}", "\"x\"", "1", "true", "[null]", "{\"0\":1}", "[[]]");
    private static final List<String> NO_OBJECT = List.of("[]", "\"x\"", "1", "true", "[{}]", "\"\"");

    private static final ObjectMapper JSON = new ObjectMapper();

    private Hostility() {}

    /** A body with one fault, at or below the pointer. */
    record Body(String json, String pointer) {}

    static Stream<Body> bodies(Map<String, ?> good) {
        var whole = JSON.<ObjectNode>valueToTree(good);
        return places(whole, JsonPointer.empty()).stream()
                .flatMap(place -> Stream.concat(spoiled(whole, place), broken(whole, place)));
    }

    /** The same with every free text replaced. */
    static JsonNode withTexts(Map<String, ?> good, String text) {
        var whole = JSON.<ObjectNode>valueToTree(good);
        places(whole, JsonPointer.empty()).stream()
                .filter(place -> isText(whole, place))
                .forEach(place -> ((ObjectNode) whole.at(place.head())).put(name(place), text));
        return whole;
    }

    /** Every free text, under its path as rest-assured writes it. */
    static Map<String, String> texts(JsonNode whole) {
        return places(whole, JsonPointer.empty()).stream()
                .filter(place -> isText(whole, place))
                .collect(Collectors.toMap(
                        Hostility::path, place -> whole.at(place).textValue()));
    }

    private static String path(JsonPointer place) {
        return place.toString().substring(1).replaceAll("/(\\d+)", "[$1]").replace('/', '.');
    }

    private static List<JsonPointer> places(JsonNode node, JsonPointer here) {
        var places = new ArrayList<JsonPointer>(List.of(here));
        node.properties()
                .forEach(child -> places.addAll(places(child.getValue(), here.appendProperty(child.getKey()))));
        for (var i = 0; node.isArray() && i < node.size(); i++) {
            places.addAll(places(node.get(i), here.appendIndex(i)));
        }
        return places;
    }

    private static Stream<Body> spoiled(ObjectNode whole, JsonPointer place) {
        var node = whole.at(place);
        var replaced = place.length() == 0 ? Stream.<Body>empty() : replaced(whole, place, node);
        return node.isObject() ? Stream.concat(replaced, strangers(whole, place)) : replaced;
    }

    private static Stream<Body> replaced(ObjectNode whole, JsonPointer place, JsonNode node) {
        var values = switch (node.getNodeType()) {
            case STRING ->
                Stream.of(NO_TEXT, BAD_TEXT, isText(whole, place) ? List.<String>of() : NO_CODE)
                        .flatMap(List::stream);
            case NUMBER -> NO_NUMBER.stream();
            case BOOLEAN -> NO_BOOLEAN.stream();
            case ARRAY -> NO_ARRAY.stream();
            default -> NO_OBJECT.stream();
        };
        return values.map(value -> new Body(replace(whole, place, value), place.toString()));
    }

    private static Stream<Body> broken(ObjectNode whole, JsonPointer place) {
        return place.length() == 0
                ? Stream.empty()
                : NO_JSON.stream().map(value -> new Body(replace(whole, place, value), ""));
    }

    private static Stream<Body> strangers(ObjectNode whole, JsonPointer place) {
        return Stream.of("1", "null", "{}").map(value -> {
            var spoiled = whole.deepCopy();
            ((ObjectNode) spoiled.at(place)).putRawValue("stranger", new RawValue(value));
            return new Body(spoiled.toString(), place + "/stranger");
        });
    }

    private static String replace(ObjectNode whole, JsonPointer place, String value) {
        var spoiled = whole.deepCopy();
        var parent = spoiled.at(place.head());
        if (parent instanceof ArrayNode array) {
            array.setRawValue(place.last().getMatchingIndex(), new RawValue(value));
        } else {
            ((ObjectNode) parent).putRawValue(name(place), new RawValue(value));
        }
        return spoiled.toString();
    }

    private static boolean isText(JsonNode whole, JsonPointer place) {
        return TEXTS.contains(name(place)) && whole.at(place).isTextual();
    }

    private static String name(JsonPointer place) {
        return place.length() == 0 ? "" : place.last().getMatchingProperty();
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
