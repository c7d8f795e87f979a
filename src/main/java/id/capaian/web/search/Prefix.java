package id.capaian.web.search;

import jakarta.persistence.Query;

/** The beginning of words, looked for by an index whatever the order of its database's language. */
record Prefix(String text) {
    /** Whether a column begins so; {@code name} is what its parameters are named after. */
    String condition(String column, String name) {
        var like = column + " like :" + name + "Like";
        return isOrdered() ? column + " >= :" + name + " and " + column + " < :" + name + "End and " + like : like;
    }

    void bind(Query query, String name) {
        query.setParameter(name + "Like", text + "%");
        if (isOrdered()) {
            query.setParameter(name, text).setParameter(name + "End", end());
        }
    }

    /** Latin letters and digits have one order everywhere, in which there is something behind all but zzz. */
    boolean isOrdered() {
        return text.matches("[a-z0-9]*[a-y0-9][a-z0-9]*");
    }

    /** The first text behind all that begin with it. */
    String end() {
        var last = text.charAt(text.length() - 1);
        var before = text.substring(0, text.length() - 1);
        return switch (last) {
            case 'z' -> new Prefix(before).end();
            case '9' -> before + 'a';
            default -> before + (char) (last + 1);
        };
    }
}
