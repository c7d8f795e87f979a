package id.capaian.web;

/** Which characters a text may hold: what every database, spreadsheet and screen can show. */
public final class Characters {
    private Characters() {}

    public static boolean areSound(String text) {
        return text.codePoints().allMatch(Characters::isSound);
    }

    private static boolean isSound(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\r' || character == '\t';
            case Character.SURROGATE -> false;
            default -> !isNonCharacter(character);
        };
    }

    private static boolean isNonCharacter(int character) {
        return (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
    }
}
