package id.capaian.web;

import java.util.regex.Pattern;

/** What is sent to the wrong place by mistake: a token, which must neither be kept nor said again. */
public final class Secret {
    private static final Pattern TOKEN =
            Pattern.compile("cap_[0-9a-f]{64}|eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]*");

    private Secret() {}

    public static boolean isIn(String text) {
        return TOKEN.matcher(text).find();
    }

    /** The text without it. */
    public static String hide(String text) {
        return TOKEN.matcher(text).replaceAll("…");
    }
}
