package id.capaian.achievement.evidence;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where in a video a link begins: {@code t=90}, {@code t=90s} and {@code t=1m30s} are the same moment. */
final class StartTime {
    private static final Pattern PARAMETER = Pattern.compile("[?&#](?:t|start|time_continue)="
            + "(?:(?<hours>\\d{1,3})h)?(?:(?<minutes>\\d{1,5})m)?(?:(?<seconds>\\d{1,6})s?)?(?:[&#]|$)");

    private StartTime() {}

    /** In whole seconds; 0 if the link begins at the beginning. */
    static int seconds(String url) {
        var time = PARAMETER.matcher(url);
        return time.find()
                ? 3600 * number(time.group("hours"))
                        + 60 * number(time.group("minutes"))
                        + number(time.group("seconds"))
                : 0;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
