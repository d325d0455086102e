package org.demonstrationcounty.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BilingualTest {

    private static final Bilingual MET = new Bilingual("完成", "met");

    @Test
    void textsAreEqualIfTheirWordsAreInBothLanguages() {
        Bilingual saidLater =
                new Bilingual((language, text) -> text.append(language == Language.CHINESE ? "完成" : "met"));

        assertThat(MET).isEqualTo(saidLater).hasSameHashCodeAs(saidLater).isEqualTo(MET);
        assertThat(MET)
                .isNotEqualTo(new Bilingual("完成", "done"))
                .isNotEqualTo(new Bilingual("达到", "met"))
                .isNotEqualTo("完成");
        assertThat(MET.hashCode()).isNotEqualTo(new Bilingual("完成", "done").hashCode());
        assertThat(MET).hasToString("完成 / met");
    }

    @Test
    void whoReadsAnotherLanguageReadsChinese() {
        assertThat(MET.in(Locale.ENGLISH)).isEqualTo("met");
        assertThat(MET.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("完成");
        assertThat(MET.in(Locale.FRENCH)).isEqualTo("完成");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "80.00, 80",
        "7.10, 7.1",
        "1e3, 1000",
        "1.5e3, 1500",
        "999999999999999999, 999999999999999999",
        "1000000000000000000, 1000000000000000000",
        "9999999999999999999, 9999999999999999999",
        "-12345678901234567890, -12345678901234567890"
    })
    void aNumberIsWrittenPlainly(BigDecimal number, String written) {
        assertThat(Phrases.say("target.at-least", number).chinese()).contains(written);
        StringBuilder text = new StringBuilder();
        Words.say(number, Language.ENGLISH, text);
        assertThat(text).hasToString(written);
    }
}
