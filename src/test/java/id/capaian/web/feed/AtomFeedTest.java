package id.capaian.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What RFC 4287 demands of a feed and its entries. */
class AtomFeedTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String MEDIA = "http://search.yahoo.com/mrss/";

    @Test
    void eachElementStandsAsOftenAsItMay() throws Exception {
        var feed = atom(Sample.feed(Sample.entry(), Sample.terse()));
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        for (var one : List.of("id", "title", "updated", "author", "rights")) {
            assertThat(children(feed, one)).as(one).hasSize(1);
        }
        for (var relation : List.of("self", "alternate", "next", "license", "hub")) {
            assertThat(hrefs(feed, relation)).as(relation).hasSize(1);
        }
        for (var entry : children(feed, "entry")) {
            for (var one : List.of("id", "title", "updated", "published")) {
                assertThat(children(entry, one)).as(one).hasSize(1);
            }
            for (var one : List.of("author", "summary", "content", "rights")) {
                assertThat(children(entry, one)).as(one).hasSizeLessThanOrEqualTo(1);
            }
            assertThat(hrefs(entry, "alternate")).hasSize(1);
        }
    }

    @Test
    void momentsAreOfRfc3339AndAddressesAreAbsolute() throws Exception {
        var feed = atom(Sample.feed(Sample.entry(), Sample.terse()));
        var entries = children(feed, "entry");
        var parents = Stream.concat(Stream.of(feed), entries.stream()).toList();
        assertThat(parents).hasSize(3).allSatisfy(parent -> {
            assertThat(OffsetDateTime.parse(text(parent, "updated"))).isNotNull();
            assertThat(URI.create(text(parent, "id")).isAbsolute()).isTrue();
            assertThat(children(parent, "link"))
                    .isNotEmpty()
                    .allMatch(link -> URI.create(link.getAttribute("href")).isAbsolute());
        });
        assertThat(entries.stream().map(entry -> text(entry, "id"))).doesNotHaveDuplicates();
        assertThat(text(feed, "updated")).isEqualTo(Sample.UPDATED.toString());
    }

    @Test
    void aFeedIsKnownByItsListAndReadUnderItsOwnAddress() throws Exception {
        var feed = atom(Sample.feed());
        assertThat(text(feed, "id")).isEqualTo(Sample.LIST.toString());
        assertThat(hrefs(feed, "self")).containsExactly(Sample.SELF.toString());
        assertThat(hrefs(feed, "next")).containsExactly(Sample.NEXT.toString());
        assertThat(hrefs(feed, "hub")).containsExactly(Sample.HUB.toString());
        assertThat(feed.getAttribute("xml:lang")).isEqualTo("id");
    }

    @Test
    void theLastPageHasNoNextAndWithoutAHubThereIsNone() throws Exception {
        var feed = atom(Sample.bare());
        assertThat(hrefs(feed, "next")).isEmpty();
        assertThat(hrefs(feed, "hub")).isEmpty();
        assertThat(text(feed, "updated")).isEqualTo("1970-01-01T00:00:00Z");
    }

    @Test
    void photosAreFilesAndPagesOfVideosArePlayers() throws Exception {
        var entry = children(atom(Sample.feed(Sample.entry())), "entry").get(0);
        assertThat(hrefs(entry, "enclosure")).containsExactly(Sample.PHOTO.toString());
        assertThat(hrefs(entry, "related")).containsExactly(Sample.VIDEO.toString());
        var photo = media(entry, "content").get(0);
        assertThat(photo.getAttribute("url")).isEqualTo(Sample.PHOTO.toString());
        assertThat(photo.getAttribute("type")).isEqualTo("image/jpeg");
        assertThat(photo.getAttribute("medium")).isEqualTo("image");
        assertThat(media(photo, "credit").get(0).getTextContent()).isEqualTo("Dok. DPUPR");
        assertThat(media(photo, "description").get(0).getTextContent()).isEqualTo("Jalan beton");
        assertThat(media(photo, "copyright").get(0).getTextContent()).isEqualTo("CC BY 4.0");
        var video = media(entry, "content").get(1);
        assertThat(video.hasAttribute("url")).isFalse();
        assertThat(media(video, "player").get(0).getAttribute("url")).isEqualTo(Sample.VIDEO.toString());
        assertThat(media(video, "thumbnail").get(0).getAttribute("url")).isEqualTo(Sample.THUMBNAIL.toString());
    }

    /** What else there is of Media RSS is an error to the feed validator of the W3C. */
    @Test
    void nothingIsSaidOfMediaThatTheValidatorDoesNotKnow() throws Exception {
        var entry = children(atom(Sample.feed(Sample.entry())), "entry").get(0);
        var known = Set.of("copyright", "credit", "description", "player", "thumbnail", "title");
        assertThat(media(entry, "content"))
                .hasSize(2)
                .allSatisfy(content ->
                        assertThat(elements(content)).isNotEmpty().allMatch(one -> known.contains(one.getLocalName())));
    }

    @Test
    void whatIsBlankIsLeftOut() throws Exception {
        var photo = new FeedEntry.Medium("image", Sample.PHOTO, "image/jpeg", "", " ", null, null, null);
        var entry = children(atom(Sample.feed(Sample.entry(photo))), "entry").get(0);
        var link = children(entry, "link").get(1);
        assertThat(link.getAttribute("rel")).isEqualTo("enclosure");
        assertThat(link.hasAttribute("title")).isFalse();
        assertThat(elements(media(entry, "content").get(0))).isEmpty();
    }

    @Test
    void tagsAreCategories() throws Exception {
        var entry = children(atom(Sample.feed(Sample.entry())), "entry").get(0);
        assertThat(children(entry, "category").stream().map(tag -> tag.getAttribute("term")))
                .containsExactly("jalan", "desa");
    }

    @Test
    void noCharacterBreaksIt() throws Exception {
        var title = "<&\"]]> \u0000\u000b\ufffe \ud800 🛣️";
        var entry = children(atom(Sample.feed(Sample.entry(title))), "entry").get(0);
        assertThat(text(entry, "title")).isEqualTo("<&\"]]> \ufffd\ufffd\ufffd \ufffd 🛣️");
    }

    private static Element atom(Feed feed) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(AtomFeed.write(feed)))
                .getDocumentElement();
    }

    private static List<Element> children(Element parent, String name) {
        return children(parent, ATOM, name);
    }

    private static List<Element> media(Element parent, String name) {
        return children(parent, MEDIA, name);
    }

    private static List<Element> children(Element parent, String namespace, String name) {
        return elements(parent).stream()
                .filter(one -> namespace.equals(one.getNamespaceURI()) && name.equals(one.getLocalName()))
                .toList();
    }

    private static List<Element> elements(Element parent) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    private static String text(Element parent, String name) {
        return children(parent, name).get(0).getTextContent();
    }

    private static List<String> hrefs(Element parent, String relation) {
        return children(parent, "link").stream()
                .filter(link -> link.getAttribute("rel").equals(relation))
                .map(link -> link.getAttribute("href"))
                .toList();
    }
}
