package org.demonstrationcounty.indicator;

import java.util.Locale;

/** The languages of a text. */
enum Language {
    CHINESE(Locale.ROOT),
    ENGLISH(Locale.ENGLISH);

    private final Locale bundle;

    Language(Locale bundle) {
        this.bundle = bundle;
    }

    /** The language for readers of a locale: Chinese, unless they read English. */
    static Language of(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? ENGLISH : CHINESE;
    }

    /** The locale of its messages. */
    Locale bundle() {
        return bundle;
    }
}
