package org.demonstrationcounty.expectation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.indicator.Basis;
import org.demonstrationcounty.indicator.References;
import org.jspecify.annotations.Nullable;

/**
 * The outlook of a case's coming round.
 *
 * @param round null if no round is to come; then nothing else is given
 * @param lastDay the last day of the data year
 * @param daysLeft until that day, which counts; 0 when it is over
 * @param revision of what is kept, 0 for nothing
 * @param expectedReferences the growths that the county expects
 * @param references those that are known officially
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExpectationView(
        @Nullable Integer round,
        @Nullable Integer dataYear,
        @Nullable LocalDate lastDay,
        @Nullable Long daysLeft,
        int revision,
        @Nullable Integer assessed,
        @Nullable Integer required,
        @Nullable Integer credits,
        @Nullable Boolean passed,
        @Nullable Boolean provisional,
        @Nullable References references,
        @Nullable References expectedReferences,
        @Nullable Limits referenceLimits,
        List<Row> indicators,
        List<WayView> ways) {

    static final ExpectationView NONE = new ExpectationView(
            null, null, null, null, 0, null, null, null, null, null, null, null, null, List.of(), List.of());

    /**
     * An indicator that the round assesses.
     *
     * @param previous the figure of the year before
     * @param quarters what the county keeps, four figures
     * @param assumed the figure that counts: the last of them, else that of the year before
     * @param due the figure that would be on track at the end of the last quarter with a figure
     * @param track whether it is on track; {@code earns} and {@code behind} say the same of two of its values
     */
    @Schema(name = "ExpectedIndicator")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(
            String code,
            int number,
            String name,
            String unit,
            String basisName,
            Limits limits,
            String target,
            @Nullable BigDecimal previous,
            @Nullable BigDecimal least,
            @Nullable BigDecimal leastToDouble,
            List<@Nullable BigDecimal> quarters,
            @Nullable BigDecimal assumed,
            int credits,
            @Nullable Integer quarter,
            @Nullable BigDecimal due,
            Track track,
            String trackName,
            boolean earns,
            boolean behind) {}

    /**
     * What can be typed.
     *
     * @param scale decimal places at most
     */
    @Schema(name = "ExpectedLimits")
    record Limits(BigDecimal min, BigDecimal max, int scale) {

        static Limits of(Basis basis) {
            return new Limits(basis.least(), basis.most(), basis.decimalPlaces());
        }
    }

    /** Where an indicator stands. */
    enum Track {
        /** What is expected earns a credit. */
        EARNS,
        /** It does not earn yet, but it has made its part of the way. */
        ON_TRACK,
        /** Early warning: it has not. */
        BEHIND,
        /** The county has typed nothing, and the figure of the year before does not earn. */
        OPEN,
        /** No figure can earn a credit, or a growth to compare with is missing. */
        UNKNOWN
    }

    /** @param figures the figures that are enough together, by code */
    @Schema(name = "ExpectedWay")
    record WayView(List<String> codes, Map<String, BigDecimal> figures, int creditsGained) {}
}
