package id.capaian.web;

import java.util.regex.Pattern;

/** Which characters a text may hold: what every database, spreadsheet and screen can show. */
public final class Characters {
    private static final Pattern HTML = Pattern.compile("<[a-zA-Z/!?]");

    /** Stands where a text was read in the wrong encoding. */
    private static final int REPLACEMENT = 0xFFFD;

    private Characters() {}

    public static boolean areSound(String text) {
        return text.codePoints().allMatch(Characters::isSound);
    }

    public static boolean areHtml(String text) {
        return HTML.matcher(text).find();
    }

    private static boolean isSound(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\r' || character == '\t';
            case Character.SURROGATE -> false;
            default -> character != REPLACEMENT && !isNonCharacter(character);
        };
    }

    private static boolean isNonCharacter(int character) {
        return (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
    }
}
