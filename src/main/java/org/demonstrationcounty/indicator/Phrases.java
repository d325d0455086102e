package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The phrases of verdicts, by their keys. */
final class Phrases {

    private static final String BUNDLE = "org.demonstrationcounty.indicator.phrases";
    private static final Control NO_SYSTEM_LANGUAGE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final Map<String, Phrase> PHRASES = read();

    private Phrases() {}

    private static Map<String, Phrase> read() {
        ResourceBundle chinese = bundle(Language.CHINESE);
        ResourceBundle english = bundle(Language.ENGLISH);
        Map<String, Phrase> phrases = new HashMap<>();
        chinese.keySet()
                .forEach(key -> phrases.put(
                        key, new Phrase(Template.of(chinese.getString(key)), Template.of(english.getString(key)))));
        return phrases;
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(BUNDLE, language.bundle(), NO_SYSTEM_LANGUAGE);
    }

    /**
     * A phrase with its arguments, to be put into words when somebody reads it.
     *
     * @param arguments texts in both languages, numbers or plain strings
     */
    static Bilingual say(String key, Object... arguments) {
        return of(key).with(arguments);
    }

    /** A phrase by its key, for those who say it often. */
    static Phrase of(String key) {
        Phrase phrase = PHRASES.get(key);
        if (phrase == null) {
            throw new MissingResourceException("no such phrase", BUNDLE, key);
        }
        return phrase;
    }

    /** A value of a figure: a count without a unit, a percentage with its sign. */
    static Bilingual quantity(BigDecimal value, Basis basis) {
        return new Bilingual((language, text) -> {
            Words.say(value, language, text);
            if (!basis.isCount()) {
                text.append('%');
            }
        });
    }
}
