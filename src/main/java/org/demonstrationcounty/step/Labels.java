package org.demonstrationcounty.step;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The labels of the fields of a step, in the language of the request. */
@Component
public class Labels {

    private final Map<String, Map<String, List<String>>> known = new ConcurrentHashMap<>();

    Labels() {}

    /** The labels of a step's fields as they are declared today, by field name. */
    public Map<String, String> of(String step) {
        return known.computeIfAbsent(step, Labels::declared).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, label -> inLanguage(label.getValue())));
    }

    /** @param label Chinese, then English */
    public static String inLanguage(List<String> label) {
        boolean english = LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        return label.get(english ? 1 : 0);
    }

    private static Map<String, List<String>> declared(String step) {
        return FieldDeclarations.ofThisRelease(step).stream()
                .collect(Collectors.toUnmodifiableMap(Field::name, Field::label));
    }
}
