package id.capaian.web.feed;

import id.capaian.web.format.Format;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/** Atom (RFC 4287), page by page (RFC 5005), with Media RSS for photos and videos. */
record AtomFeed(AtomXml xml) {
    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    static byte[] write(Feed feed) {
        var text = new StringWriter();
        try {
            new AtomFeed(new AtomXml(XML.createXMLStreamWriter(text))).feed(feed);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void feed(Feed feed) throws XMLStreamException {
        xml.start(feed.language());
        xml.element("id", feed.list());
        xml.element("title", feed.title());
        xml.element("updated", feed.updated());
        xml.element("rights", feed.licence());
        xml.author(feed.publisher());
        xml.link("self", feed.self(), Format.ATOM.mediaType(), null);
        xml.link("alternate", feed.list(), Format.JSON.mediaType(), null);
        xml.link("next", feed.next(), Format.ATOM.mediaType(), null);
        xml.link("license", feed.licenceUrl(), null, null);
        xml.link("hub", feed.hub(), null, null);
        for (var entry : feed.entries()) {
            entry(entry);
        }
        xml.end();
    }

    private void entry(FeedEntry entry) throws XMLStreamException {
        xml.begin("entry");
        xml.attribute("xml:lang", entry.language());
        xml.element("id", entry.id());
        xml.element("title", entry.title());
        xml.element("published", entry.published());
        xml.element("updated", entry.updated());
        xml.author(entry.author());
        xml.link("alternate", entry.address(), Format.JSON.mediaType(), null);
        xml.element("summary", entry.summary());
        xml.element("content", entry.text());
        for (var tag : entry.tags()) {
            xml.empty("category", "term", tag);
        }
        for (var medium : entry.media()) {
            medium(medium);
        }
        xml.close();
    }

    /** A page that shows a video is no file to be fetched, so it is related, and a player. */
    private void medium(FeedEntry.Medium medium) throws XMLStreamException {
        xml.link(medium.isFile() ? "enclosure" : "related", medium.url(), medium.type(), medium.title());
        xml.begin("media:content");
        xml.attribute("medium", medium.kind());
        xml.attribute("url", medium.isFile() ? medium.url() : null);
        xml.attribute("type", medium.type());
        xml.element("media:title", medium.title());
        xml.element("media:description", medium.altText());
        xml.element("media:credit", medium.credit());
        xml.element("media:copyright", medium.licence()); // the W3C's validator knows no media:license
        xml.empty("media:player", "url", medium.isFile() ? null : medium.url());
        xml.empty("media:thumbnail", "url", medium.thumbnail());
        xml.close();
    }
}
