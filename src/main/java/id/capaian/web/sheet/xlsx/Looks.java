package id.capaian.web.sheet.xlsx;

import id.capaian.web.sheet.SheetFault;
import java.time.temporal.ValueRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How numbers are shown, for each style of a workbook: only that tells a date from a number. */
final class Looks {
    /** How a number is shown. */
    enum Look {
        NUMBER,
        DATE,
        PERCENT
    }

    /** More than a spreadsheet allows. */
    private static final int MOST = 70_000;

    /** Formats that need no code. */
    private static final List<ValueRange> DATES =
            List.of(ValueRange.of(14, 22), ValueRange.of(27, 36), ValueRange.of(45, 47), ValueRange.of(50, 58));

    private static final Set<Integer> PERCENTS = Set.of(9, 10);
    private static final Pattern NOT_SHOWN = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");
    private static final Pattern DATE = Pattern.compile("(?i)(?!.*(?:general|standard)).*[dmyhs].*", Pattern.DOTALL);

    private final List<Look> looks = new ArrayList<>();

    static Looks none() {
        return new Looks();
    }

    static Looks read(Xml xml) {
        var formats = new HashMap<Integer, String>();
        var looks = new Looks();
        var isInCells = false;
        while (xml.next()) {
            if (xml.begins("numFmt")) {
                var code = xml.attribute("formatCode");
                formats.put(xml.number("numFmtId", 0), code == null ? "" : code);
            } else if (xml.begins("cellXfs")) {
                isInCells = true;
            } else if (xml.ends("cellXfs")) {
                isInCells = false;
            } else if (isInCells && xml.begins("xf")) {
                looks.looks.add(look(xml.number("numFmtId", 0), formats));
            }
            if (formats.size() > MOST || looks.looks.size() > MOST) {
                throw SheetFault.broken();
            }
        }
        return looks;
    }

    Look of(int style) {
        return style < looks.size() ? looks.get(style) : Look.NUMBER;
    }

    private static Look look(int id, Map<Integer, String> formats) {
        var code = formats.get(id);
        if (code != null) {
            var shown = NOT_SHOWN.matcher(code).replaceAll("");
            return shown.contains("%") ? Look.PERCENT : DATE.matcher(shown).matches() ? Look.DATE : Look.NUMBER;
        }
        var isDate = DATES.stream().anyMatch(range -> range.isValidIntValue(id));
        return isDate ? Look.DATE : PERCENTS.contains(id) ? Look.PERCENT : Look.NUMBER;
    }
}
