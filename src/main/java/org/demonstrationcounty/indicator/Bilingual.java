package org.demonstrationcounty.indicator;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text in Chinese and in English. Readers of any other language get the Chinese original. The text is put into words
 * when it is read, and only in the language in which it is read. Two texts are equal if their words are.
 */
public final class Bilingual {

    private final Words words;

    public Bilingual(String chinese, String english) {
        this(new Words.Given(chinese, english));
    }

    Bilingual(Words words) {
        this.words = words;
    }

    public String chinese() {
        return words.in(Language.CHINESE);
    }

    public String english() {
        return words.in(Language.ENGLISH);
    }

    public String in(Locale locale) {
        return words.in(Language.of(locale));
    }

    void say(Language language, StringBuilder text) {
        words.say(language, text);
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
        return new Bilingual((language, text) -> {
            say(language, text);
            text.append(language == Language.CHINESE ? inChinese : inEnglish);
            next.say(language, text);
        });
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Bilingual text
                        && chinese().equals(text.chinese())
                        && english().equals(text.english());
    }

    @Override
    public int hashCode() {
        return Objects.hash(chinese(), english());
    }

    @Override
    public String toString() {
        return chinese() + " / " + english();
    }
}
