package id.capaian.web.sheet.xlsx;

import id.capaian.web.sheet.SheetFault;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A part, read element by element. */
final class Xml implements AutoCloseable {
    private static final XMLInputFactory FACTORY = factory();
    private static final int DEEPEST = 64;
    private static final char MARK = '\uFEFF';

    private final InputStream in;
    private final XMLStreamReader reader;
    private int depth;

    Xml(InputStream in) {
        this.in = in;
        try {
            reader = FACTORY.createXMLStreamReader(characters(in));
        } catch (XMLStreamException | IOException broken) {
            throw SheetFault.broken();
        }
    }

    /** Every spreadsheet writes UTF-8, some of them with a mark. */
    private static Reader characters(InputStream in) throws IOException {
        var characters = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        characters.mark(1);
        if (characters.read() != MARK) {
            characters.reset();
        }
        return characters;
    }

    /** Second to {@link PlainXml}, which lets no document type through. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Goes to the next beginning or end of an element; false at the end of the part. */
    boolean next() {
        for (var event = step(); event != XMLStreamConstants.END_DOCUMENT; event = step()) {
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    private int step() {
        try {
            var event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
                throw SheetFault.broken();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            return event;
        } catch (XMLStreamException broken) {
            throw SheetFault.broken();
        }
    }

    boolean begins(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    @Nullable
    String attribute(String name) {
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** An attribute that is a whole number from 0. */
    int number(String name, int otherwise) {
        var value = attribute(name);
        try {
            return value == null ? otherwise : Integer.parseUnsignedInt(value) & Integer.MAX_VALUE;
        } catch (NumberFormatException broken) {
            throw SheetFault.broken();
        }
    }

    boolean isTrue(String name) {
        var value = attribute(name);
        return "1".equals(value) || "true".equals(value);
    }

    /** The text up to the end of the element that has just begun. */
    String text(int row) {
        var text = new StringBuilder();
        for (var event = step(); event != XMLStreamConstants.END_ELEMENT; event = step()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                throw SheetFault.broken();
            }
            text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            Texts.requireFitting(text, row);
        }
        return text.toString();
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
