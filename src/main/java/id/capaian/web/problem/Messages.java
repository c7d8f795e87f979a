package id.capaian.web.problem;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The service's sentences in one language, with {@code {name}} placeholders. */
public record Messages(Locale locale) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public boolean has(String key) {
        return bundle().containsKey(key);
    }

    public String say(String key, Map<String, Object> arguments) {
        return PLACEHOLDER.matcher(bundle().getString(key)).replaceAll(placeholder -> {
            var value = arguments.get(placeholder.group(1));
            return Matcher.quoteReplacement(value == null ? placeholder.group() : value.toString());
        });
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle("messages", locale, EXACT);
    }
}
