package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import java.util.Objects;

/** What can be said in both languages. It is put into words when somebody asks for them. */
@FunctionalInterface
interface Words {

    int USUAL_LENGTH = 24;
    int DIGITS_OF_A_LONG = 18;

    /** Words that are there already. */
    record Given(String chinese, String english) implements Words {

        public Given {
            Objects.requireNonNull(chinese);
            Objects.requireNonNull(english);
        }

        @Override
        public void say(Language language, StringBuilder text) {
            text.append(in(language));
        }

        @Override
        public String in(Language language) {
            return language == Language.CHINESE ? chinese : english;
        }
    }

    /** Adds the words to a text. */
    void say(Language language, StringBuilder text);

    default String in(Language language) {
        StringBuilder text = new StringBuilder(USUAL_LENGTH);
        say(language, text);
        return text.toString();
    }

    /** Adds an argument of a phrase. A number is plain: no grouping, no exponent. */
    static void say(Object argument, Language language, StringBuilder text) {
        if (argument instanceof Bilingual bilingual) {
            bilingual.say(language, text);
        } else if (argument instanceof BigDecimal number) {
            say(number, text);
        } else {
            text.append(argument);
        }
    }

    private static void say(BigDecimal number, StringBuilder text) {
        if (number.scale() == 0 && number.precision() <= DIGITS_OF_A_LONG) {
            text.append(number.longValue());
        } else {
            text.append((number.scale() > 0 ? number.stripTrailingZeros() : number).toPlainString());
        }
    }
}
