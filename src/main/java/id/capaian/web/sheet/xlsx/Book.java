package id.capaian.web.sheet.xlsx;

import id.capaian.web.sheet.SheetFault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a workbook says about its sheets.
 *
 * @param sheets those that a reader sees, in their order
 * @param countsFrom1904 whether days are counted as Macs once did
 * @param texts shared by the cells
 */
record Book(List<Worksheet> sheets, boolean countsFrom1904, Looks looks, List<String> texts) {
    private static final String FOLDER = "xl/";
    private static final String RELATIONS = FOLDER + "_rels/workbook.xml.rels";
    private static final int MOST_SHEETS = 1_000;

    /** A sheet and the part that holds its cells. */
    record Worksheet(String name, String part) {}

    static Book read(Parts parts) {
        var targets = new HashMap<String, String>();
        var byType = new HashMap<String, String>();
        try (var xml = parts.read(RELATIONS)) {
            while (xml.next()) {
                if (xml.begins("Relationship")) {
                    var target = part(text(xml, "Target"));
                    targets.put(text(xml, "Id"), target);
                    byType.put(text(xml, "Type").replaceFirst(".*/", ""), target);
                }
            }
        }
        var sheets = new ArrayList<Worksheet>();
        var countsFrom1904 = false;
        try (var xml = parts.read(Parts.WORKBOOK)) {
            while (xml.next()) {
                if (xml.begins("workbookPr")) {
                    countsFrom1904 = xml.isTrue("date1904");
                } else if (xml.begins("sheet") && isSeen(xml)) {
                    var target = targets.get(text(xml, "id"));
                    if (target == null || sheets.size() == MOST_SHEETS) {
                        throw SheetFault.broken();
                    }
                    sheets.add(new Worksheet(text(xml, "name"), target));
                }
            }
        }
        return new Book(List.copyOf(sheets), countsFrom1904, looks(parts, byType), texts(parts, byType));
    }

    private static boolean isSeen(Xml xml) {
        var state = text(xml, "state");
        return state.isEmpty() || state.equals("visible");
    }

    private static Looks looks(Parts parts, Map<String, String> byType) {
        var part = byType.getOrDefault("styles", "");
        if (!parts.has(part)) {
            return Looks.none();
        }
        try (var xml = parts.read(part)) {
            return Looks.read(xml);
        }
    }

    private static List<String> texts(Parts parts, Map<String, String> byType) {
        var part = byType.getOrDefault("sharedStrings", "");
        if (!parts.has(part)) {
            return List.of();
        }
        try (var xml = parts.read(part)) {
            return Texts.read(xml);
        }
    }

    private static String text(Xml xml, String attribute) {
        var value = xml.attribute(attribute);
        return value == null ? "" : value;
    }

    private static String part(String target) {
        return target.startsWith("/") ? target.substring(1) : FOLDER + target;
    }
}
