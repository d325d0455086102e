package org.demonstrationcounty.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTextTest {

    static Stream<Map.Entry<String, String>> numbers() {
        return WrittenNumbers.read().entrySet().stream();
    }

    static Stream<String> none() {
        return Stream.of(WrittenNumbers.none());
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void everyWayOfWritingANumberIsRead(Map.Entry<String, String> written) {
        assertThat(WrittenText.number(written.getKey())).isEqualTo(written.getValue());
    }

    @ParameterizedTest
    @MethodSource("none")
    void aTextThatIsNoNumberStaysNone(String written) {
        assertThat(WrittenText.number(written)).doesNotMatch("-?[0-9]+(\\.[0-9]+)?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \t\r\n",
                "\u200b\u200b",
                "\u3000\u00a0\u2007\u202f\u1680",
                "\ufeff\u2060\u200c\u200d\u00ad\u034f",
                "\u202a\u202c\u2066\u2069\u200e\u061c",
                "\u3164\uffa0\u115f\u1160\u2800",
                "\ufe0f\u180e\u0007\u0085\u2028",
                "\udb40\udc20\udb40\udd00"
            })
    void aTextOfInvisibleCharactersIsBlank(String text) {
        assertThat(WrittenText.isBlank(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"同意", ".", "\u200b无\u200b", "\ud83d\ude00", "―", "\u0301"})
    void aTextWithAVisibleCharacterIsNotBlank(String text) {
        assertThat(WrittenText.isBlank(text)).isFalse();
    }

    @Test
    void textThatNoDatabaseAcceptsIsNotStorable() {
        assertThat(WrittenText.isStorable("𠮷县")).isTrue();
        assertThat(WrittenText.isStorable("a\u0000")).isFalse();
        assertThat(WrittenText.isStorable("\ud800")).isFalse();
    }
}
