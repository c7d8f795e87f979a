package id.capaian.web.format.csv;

import java.util.regex.Pattern;

/**
 * Texts that a spreadsheet would take for formulas.
 *
 * <p>Such a text gets an apostrophe in front. A reader takes it back from every text that begins with an apostrophe
 * and, without it, would be taken for a formula; no other text can have got one, so nothing is lost.
 */
public final class Formula {
    private static final String APOSTROPHE = "'";

    /** Spaces, quotes and what cannot be seen are stripped by some programs before they look. */
    private static final Pattern BEGINNING = Pattern.compile("[\\p{Z}\\p{C}'\"`‘’“”＇＂]*[=+\\-@\\t\\r\\n＝＋－＠﹦﹢﹣﹫−]");

    private Formula() {}

    /** The text as every spreadsheet takes it for a text. */
    public static String disarmed(String text) {
        return isFormula(text) ? APOSTROPHE + text : text;
    }

    /** The text as it was before. */
    public static String armed(String cell) {
        return cell.startsWith(APOSTROPHE) && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isFormula(String text) {
        return BEGINNING.matcher(text).lookingAt();
    }
}
