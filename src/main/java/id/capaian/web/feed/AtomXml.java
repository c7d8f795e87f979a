package id.capaian.web.feed;

import java.net.URI;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** The elements of an Atom feed, written one after another; what is null or blank is left out. */
record AtomXml(XMLStreamWriter xml) {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String MEDIA = "http://search.yahoo.com/mrss/";

    /** What XML 1.0 cannot hold, however it is escaped. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    void start(String language) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        begin("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeNamespace("media", MEDIA);
        attribute("xml:lang", language);
    }

    void end() throws XMLStreamException {
        close();
        xml.writeEndDocument();
        xml.flush();
    }

    void begin(String name) throws XMLStreamException {
        xml.writeStartElement(name);
    }

    void close() throws XMLStreamException {
        xml.writeEndElement();
    }

    void author(@Nullable String name) throws XMLStreamException {
        if (name != null) {
            begin("author");
            element("name", name);
            close();
        }
    }

    void link(String relation, @Nullable URI address, @Nullable String type, @Nullable String title)
            throws XMLStreamException {
        if (address != null) {
            xml.writeEmptyElement("link");
            attribute("rel", relation);
            attribute("href", address);
            attribute("type", type);
            attribute("title", title);
        }
    }

    void empty(String name, String attribute, @Nullable Object value) throws XMLStreamException {
        if (clean(value) != null) {
            xml.writeEmptyElement(name);
            attribute(attribute, value);
        }
    }

    void element(String name, @Nullable Object text) throws XMLStreamException {
        var clean = clean(text);
        if (clean != null) {
            begin(name);
            xml.writeCharacters(clean);
            close();
        }
    }

    void attribute(String name, @Nullable Object value) throws XMLStreamException {
        var clean = clean(value);
        if (clean != null) {
            xml.writeAttribute(name, clean);
        }
    }

    private static @Nullable String clean(@Nullable Object text) {
        if (text == null || text.toString().isBlank()) {
            return null;
        }
        return NOT_XML.matcher(text.toString()).replaceAll("\uFFFD");
    }
}
