package org.demonstrationcounty.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Messages are parsed once, and say what Java's own format of messages says. */
class TemplateTest {

    private static final Object[] ARGUMENTS = {"{1}", "'", "2.5", "", "甲"};

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPhraseReadsAsAMessageFormat(Language language) {
        ResourceBundle phrases =
                ResourceBundle.getBundle("org.demonstrationcounty.indicator.phrases", language.bundle());
        assertThat(phrases.keySet()).isNotEmpty().allSatisfy(key -> {
            StringBuilder text = new StringBuilder();
            Template.of(phrases.getString(key)).say(ARGUMENTS, language, text);
            assertThat(text).hasToString(new MessageFormat(phrases.getString(key), Locale.ROOT).format(ARGUMENTS));
            assertThat(Phrases.say(key, ARGUMENTS).in(language == Language.ENGLISH ? Locale.UK : Locale.CHINA))
                    .isEqualTo(text.toString());
        });
    }

    @Test
    void aPhraseThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> Phrases.say("nothing")).isInstanceOf(MissingResourceException.class);
    }
}
