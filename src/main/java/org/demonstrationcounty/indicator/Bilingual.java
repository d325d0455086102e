package org.demonstrationcounty.indicator;

import java.util.Locale;
import java.util.Objects;

/** A text in Chinese and in English. Readers of any other language get the Chinese original. */
public record Bilingual(String chinese, String english) {

    public Bilingual {
        Objects.requireNonNull(chinese);
        Objects.requireNonNull(english);
    }

    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? english : chinese;
    }

    Bilingual then(Bilingual next) {
        return joined("；", "; ", next);
    }

    Bilingual and(Bilingual next) {
        return joined("，", ", ", next);
    }

    /** This sentence, followed by the next one. */
    Bilingual ending(Bilingual next) {
        return joined("。", "; ", next);
    }

    private Bilingual joined(String inChinese, String inEnglish, Bilingual next) {
        return new Bilingual(chinese + inChinese + next.chinese, english + inEnglish + next.english);
    }
}
