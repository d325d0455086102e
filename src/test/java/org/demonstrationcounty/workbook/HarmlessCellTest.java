package org.demonstrationcounty.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class HarmlessCellTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1+1", "-3.5x", "-", "@SUM(A1)", "\tx", "\rx"})
    void aTextThatWouldBeAFormulaStaysAText(String text) {
        assertThat(HarmlessCell.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2100", "-4.6", "-12", "同意", "a=b", " =1", "'x"})
    void anyOtherTextStaysAsItIs(String text) {
        assertThat(HarmlessCell.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @NullAndEmptySource
    void nullIsAnEmptyCell(String text) {
        assertThat(HarmlessCell.of(text)).isEmpty();
    }
}
