package org.demonstrationcounty.indicator;

import java.util.stream.LongStream;
import org.demonstrationcounty.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same editions each time, so that the outlook can be tried with changed code. */
@Rule("P14")
class OutlookOfSmallEditionsTest {

    private static final OutlookPropertiesTest PROPERTIES = new OutlookPropertiesTest();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOutlookIsThatOfTryingEverything(long seed) {
        PROPERTIES.everyIndicatorThatCanEarnMoreHasItsLeastFigures(seed);
        PROPERTIES.theWaysAreTheCheapestOfAllCombinations(seed);
    }
}
