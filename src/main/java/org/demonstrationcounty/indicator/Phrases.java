package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Puts verdicts into words, in both languages. Numbers are plain: no grouping, no exponent. */
final class Phrases {

    private static final String BUNDLE = "org.demonstrationcounty.indicator.phrases";
    private static final Control NO_SYSTEM_LANGUAGE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final ResourceBundle CHINESE = ResourceBundle.getBundle(BUNDLE, Locale.ROOT, NO_SYSTEM_LANGUAGE);
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH, NO_SYSTEM_LANGUAGE);

    private Phrases() {}

    static Bilingual say(String key, Object... arguments) {
        return new Bilingual(
                say(CHINESE, Locale.CHINESE, key, arguments), say(ENGLISH, Locale.ENGLISH, key, arguments));
    }

    private static String say(ResourceBundle bundle, Locale locale, String key, Object... arguments) {
        Object[] translated = Arrays.stream(arguments)
                .map(argument -> argument instanceof Bilingual text ? text.in(locale) : argument)
                .toArray();
        return new MessageFormat(bundle.getString(key), locale).format(translated);
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** A value of a figure: a count without a unit, a percentage with its sign. */
    static String quantity(BigDecimal value, Basis basis) {
        return basis.isCount() ? plain(value) : plain(value) + "%";
    }
}
