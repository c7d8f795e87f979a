package id.capaian.web.search;

/** Where the words that begin with a prefix stand in an index, whatever the order of its database's language. */
final class Prefix {
    private Prefix() {}

    /** Latin letters and digits have one order everywhere, in which there is something behind all but zzz. */
    static boolean isOrdered(String prefix) {
        return prefix.matches("[a-z0-9]*[a-y0-9][a-z0-9]*");
    }

    /** The first text behind all that begin with it. */
    static String end(String prefix) {
        var last = prefix.charAt(prefix.length() - 1);
        var before = prefix.substring(0, prefix.length() - 1);
        return switch (last) {
            case 'z' -> end(before);
            case '9' -> before + 'a';
            default -> before + (char) (last + 1);
        };
    }
}
