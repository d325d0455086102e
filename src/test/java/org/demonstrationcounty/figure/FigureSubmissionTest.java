package org.demonstrationcounty.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.step.Submission;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Reads the figures that a department's form sends. */
@Rule({"R3", "R5"})
class FigureSubmissionTest {

    private static final BigDecimal STANDING = new BigDecimal("7");

    private final Refusals refusals = new Refusals();
    private final Map<String, Object> fields = new HashMap<>();
    private Set<String> withoutYearBefore = Set.of();

    @Nested
    class AskedForTheFirstTime {

        @Test
        void anIndicatorThatIsLeftOutHasNoFigure() {
            json("figures", "{\"neeqListings\": 2}");
            json("notes", "{\"neeqListings\": \"含两户在审\", \"mainBoardListings\": \"无\"}");

            assertThat(read("finance", true))
                    .containsExactly(
                            current("regionalBoardListings", null, null),
                            current("neeqListings", "2", "含两户在审"),
                            current("mainBoardListings", null, "无"));
            assertThat(refusals.found()).isEmpty();
        }

        @Test
        void theBaseIsSuppliedWhereNoRoundHasIt() {
            withoutYearBefore = Set.of("neeqListings");
            json("base", "{\"neeqListings\": 1}");

            assertThat(read("finance", true))
                    .contains(new SuppliedFigure(
                            SuppliedFigureRow.Kind.BASE, "neeqListings", BigDecimal.ONE, null, "office"));
            assertThat(refusals.found()).isEmpty();
        }

        @Test
        @Rule("R4")
        void theBaseOfTheRoundBeforeIsNotSuppliedAgain() {
            json("base", "{\"neeqListings\": 1}");

            read("finance", true);

            assertThat(codes()).containsExactly("base.neeqListings figures.base-of-the-round-before");
        }
    }

    @Nested
    class AskedForAgain {

        @Test
        void aFigureThatIsLeftOutStays() {
            json("figures", "{\"neeqListings\": null}");

            assertThat(read("finance", false)).containsExactly(current("neeqListings", null, null));
        }

        @Test
        void aNoteAloneKeepsTheFigure() {
            json("notes", "{\"neeqListings\": \"已核实\"}");

            assertThat(read("finance", false)).containsExactly(current("neeqListings", "7", "已核实"));
        }

        @Test
        void anEmptySubmissionSuppliesNothing() {
            assertThat(read("finance", false)).isEmpty();
        }

        @Test
        void aNullRemovesTheBase() {
            json("base", "{\"neeqListings\": null}");

            assertThat(read("finance", false))
                    .containsExactly(
                            new SuppliedFigure(SuppliedFigureRow.Kind.BASE, "neeqListings", null, null, "office"));
        }
    }

    @Nested
    @Rule("R10")
    class TheGrowthOfTheCountysGdp {

        @Test
        void isSuppliedByTheDepartmentOfStatistics() {
            fields.put("countyGdpGrowth", new BigDecimal("5.5"));

            assertThat(read("statistics", false))
                    .containsExactly(new SuppliedFigure(
                            SuppliedFigureRow.Kind.REFERENCE,
                            "countyGdpGrowth",
                            new BigDecimal("5.5"),
                            null,
                            "office"));
            assertThat(refusals.found()).isEmpty();
        }

        @Test
        void isRemovedByABlank() {
            fields.put("countyGdpGrowth", null);

            assertThat(read("statistics", false)).singleElement().returns(null, SuppliedFigure::figure);
        }

        @Test
        void isRefusedFromOtherDepartments() {
            fields.put("countyGdpGrowth", new BigDecimal("5.5"));

            read("finance", false);

            assertThat(codes()).containsExactly("countyGdpGrowth figures.growth-from-statistics-only");
        }

        @Test
        void mayBeLeftBlankByOthers() {
            fields.put("countyGdpGrowth", null);

            read("finance", false);

            assertThat(refusals.found()).isEmpty();
        }
    }

    @Test
    void anotherDepartmentsFiguresAndNotesAreRefused() {
        json("figures", "{\"smeGdpShare\": 50}");
        json("notes", "{\"smeGdpShare\": \"某注\", \"nothing\": \"某注\", \"neeqListings\": \"有效\"}");

        assertThat(read("finance", false)).containsExactly(current("neeqListings", "7", "有效"));
        assertThat(codes())
                .containsExactly(
                        "figures.smeGdpShare figures.foreign-department",
                        "notes.smeGdpShare figures.foreign-department",
                        "notes.nothing field.unknown-code");
    }

    @Test
    void aNoteHasAtMostTwoThousandCharactersAndABlankOneIsNone() {
        json("notes", "{\"neeqListings\": \"" + "长".repeat(2_001) + "\", \"mainBoardListings\": \" \"}");

        assertThat(read("finance", false)).isEmpty();
        assertThat(codes()).containsExactly("notes.neeqListings field.length");
    }

    private List<SuppliedFigure> read(String department, boolean first) {
        return new FigureSubmission(
                        new Submission(Rounds.supplyStep(department, 1), "user", fields),
                        Rounds.SHIPPED,
                        withoutYearBefore,
                        "office",
                        refusals)
                .read(first, code -> code.equals("neeqListings") ? STANDING : null);
    }

    private List<String> codes() {
        return refusals.found().stream()
                .map(refusal -> refusal.field() + " " + refusal.code())
                .toList();
    }

    private void json(String field, String text) {
        try {
            fields.put(field, new ObjectMapper().readTree(text));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SuppliedFigure current(String code, String figure, String note) {
        return new SuppliedFigure(
                SuppliedFigureRow.Kind.CURRENT, code, figure == null ? null : new BigDecimal(figure), note, "office");
    }
}
