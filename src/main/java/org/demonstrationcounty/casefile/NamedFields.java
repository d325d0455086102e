package org.demonstrationcounty.casefile;

import java.util.List;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.step.Labels;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The labels of what a return names: fields of an application, base figures, figures of a round. */
@Component
public class NamedFields {

    /** The beginning of the name of a base figure. The code of its indicator follows. */
    public static final String BASE = "base.";

    /** The beginning of the name of a round's figure. The code of its indicator follows. */
    private static final String FIGURE = "figure.";

    private static final String FORM = "prepare-application";

    private final Labels labels;
    private final Editions editions;
    private final RefusalMessages words;

    NamedFields(Labels labels, Editions editions, RefusalMessages words) {
        this.labels = labels;
        this.editions = editions;
        this.words = words;
    }

    /** The names of figures of a round. */
    public static List<String> figures(List<String> codes) {
        return codes.stream().map(code -> FIGURE + code).toList();
    }

    /** The label, in the language of the request. */
    public String label(String field) {
        if (field.startsWith(FIGURE)) {
            return indicator(field.substring(FIGURE.length()));
        }
        return field.startsWith(BASE)
                ? words.of(Refusal.of("return.base-of", indicator(field.substring(BASE.length()))))
                : labels.of(FORM).getOrDefault(field, field);
    }

    private String indicator(String code) {
        return editions.findIndicator(code)
                .map(found -> found.name().in(LocaleContextHolder.getLocale()))
                .orElse(code);
    }
}
