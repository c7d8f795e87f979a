package id.capaian.trend.chart;

import static id.capaian.Door.get;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A picture as an XML reader sees it that believes nothing. */
record Svg(Document document) {
    private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d.]*(e-?\\d+)?");

    /** Attributes that hold numbers. */
    private static final Set<String> GEOMETRY = Set.of("d", "x", "y", "width", "height", "font-size", "stroke-width");

    static Svg at(String path) {
        return of(get(path).statusCode(200).extract().asString());
    }

    static Svg of(String text) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            return new Svg(factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)));
        } catch (Exception broken) {
            throw new AssertionError(text, broken);
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    String title() {
        return first("title").getTextContent();
    }

    String description() {
        return first("desc").getTextContent();
    }

    String id(String element) {
        return first(element).getAttribute("id");
    }

    private Element first(String name) {
        return (Element) document.getElementsByTagName(name).item(0);
    }

    /** What is written, from back to front. */
    List<String> texts() {
        return all().filter(one -> one.getTagName().equals("text"))
                .map(Element::getTextContent)
                .toList();
    }

    /** Elements of a class. */
    List<Element> all(String kind) {
        return all().filter(one -> one.getAttribute("class").equals(kind)).toList();
    }

    /** What the paths of a class hold; those of a group that have none of their own. */
    List<String> paths(String kind) {
        return all(kind).stream()
                .flatMap(one -> Stream.concat(Stream.of(one), elements(one.getElementsByTagName("path"))))
                .filter(path -> path.hasAttribute("d"))
                .map(path -> path.getAttribute("d"))
                .toList();
    }

    Set<String> elements() {
        var names = new HashSet<String>();
        all().forEach(one -> names.add(one.getTagName()));
        return names;
    }

    Set<String> attributes() {
        var names = new HashSet<String>();
        all().forEach(one -> IntStream.range(0, one.getAttributes().getLength())
                .forEach(i -> names.add(one.getAttributes().item(i).getNodeName())));
        return names;
    }

    /** Every number that says where something stands. */
    List<String> numbers() {
        return all().flatMap(one -> GEOMETRY.stream().map(one::getAttribute))
                .flatMap(value -> NUMBER.matcher(value).results())
                .map(MatchResult::group)
                .toList();
    }

    private Stream<Element> all() {
        return elements(document.getElementsByTagName("*"));
    }

    private static Stream<Element> elements(NodeList list) {
        return IntStream.range(0, list.getLength()).mapToObj(i -> (Element) list.item(i));
    }
}
