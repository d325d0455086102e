package org.demonstrationcounty.words;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The language of a request. On pages that everybody reads, {@code ?lang=en} or {@code ?lang=zh} chooses it. */
class ChosenLanguage extends AcceptHeaderLocaleResolver {

    private static final Map<String, Locale> CHOICES = Map.of("zh", Locale.CHINESE, "en", Locale.ENGLISH);
    private static final Pattern FOR_EVERYBODY = Pattern.compile("/|/(api/)?public(/.*)?|/verify(/.*)?");

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        Locale chosen = isForEverybody(request) ? CHOICES.get(String.valueOf(request.getParameter("lang"))) : null;
        return chosen == null ? super.resolveLocale(request) : chosen;
    }

    /** Whether anybody reads this page. Not for a POST, because its body would have to be read for the parameter. */
    private static boolean isForEverybody(HttpServletRequest request) {
        return (HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod()))
                && FOR_EVERYBODY
                        .matcher(request.getServletPath() + Objects.toString(request.getPathInfo(), ""))
                        .matches();
    }
}
