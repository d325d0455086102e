package org.demonstrationcounty.indicator;

import java.util.Locale;
import java.util.Objects;

/** A text in Chinese and in English. Chinese is the original and what every other language gets. */
public record Bilingual(String chinese, String english) {

    public Bilingual {
        Objects.requireNonNull(chinese);
        Objects.requireNonNull(english);
    }

    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? english : chinese;
    }

    /** This as the name of what the text is about. */
    Bilingual before(Bilingual text) {
        return new Bilingual(chinese + " " + text.chinese, english + ": " + text.english);
    }

    Bilingual then(Bilingual next) {
        return new Bilingual(chinese + "；" + next.chinese, english + "; " + next.english);
    }
}
