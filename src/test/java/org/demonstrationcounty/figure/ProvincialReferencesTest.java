package org.demonstrationcounty.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.demonstrationcounty.figure.Rounds.KEY;
import static org.demonstrationcounty.figure.Rounds.NOW;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.CALLS_REAL_METHODS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.people.AccountNames;
import org.demonstrationcounty.people.Act;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.NamesOfThen;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.round.RoundLocks;
import org.demonstrationcounty.round.RoundRepository;
import org.demonstrationcounty.round.RoundRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The growth of the province, with which counties are compared. */
@Rule("R9")
class ProvincialReferencesTest {

    private static final BigDecimal GROWTH = new BigDecimal("7.9");

    private final List<Object> events = new ArrayList<>();
    private final KeptReferences kept = new KeptReferences();
    private final RoundLocks locks = mock(RoundLocks.class);
    private final RoundRepository rounds = mock(RoundRepository.class);
    private final Editions editions = mock(Editions.class);
    private final AccountNames names = mock(AccountNames.class);
    private final RefusalMessages words = mock(RefusalMessages.class);
    private final ProvincialReferences references = new ProvincialReferences(
            kept, locks, rounds, editions, names, words, new ProgrammeClock(() -> NOW), events::add);

    @BeforeEach
    void aRoundOfTheYearIsOpen() {
        RoundRow open = mock(RoundRow.class);
        when(open.caseKey()).thenReturn(KEY);
        when(open.round()).thenReturn(1);
        when(rounds.findByDataYearOrderByCaseKey(2021)).thenReturn(List.of(open));
        when(editions.findGoverning(anyInt())).thenReturn(Optional.of(Rounds.SHIPPED));
        when(words.of(any(Refusal.class)))
                .thenAnswer(call -> call.getArgument(0, Refusal.class).code()
                        + call.getArgument(0, Refusal.class).arguments());
    }

    @Test
    void isSuppliedUnderTheLockOfItsYearAndOpenRoundsAreJudgedAgain() {
        references.supply(2021, GROWTH, "sme");

        verify(locks).holdAllOf(2021);
        assertThat(references.growth(2021)).contains(GROWTH);
        assertThat(events)
                .containsExactly(
                        Act.onAll("supply-reference", "data-year 2021", "sme")
                                .changing("provincialSmeRevenueGrowth", null, GROWTH),
                        new FiguresChanged(KEY, 1, false, "sme", null));
    }

    @Test
    void isSuppliedAgainUntilARoundIsConfirmed() {
        references.supply(2021, GROWTH, "sme");
        references.supply(2021, BigDecimal.TEN, "sme");
        when(rounds.existsByDataYearAndConfirmedAtIsNotNull(2021)).thenReturn(true);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> references.supply(2021, BigDecimal.ONE, "sme"))
                .returns("reference.round-confirmed", RefusedException::code);
        assertThat(references.growth(2021)).contains(BigDecimal.TEN);
    }

    @Test
    @Rule("P8")
    void isCorrectedOnceARoundIsConfirmed() {
        references.supply(2021, GROWTH, "sme");
        events.clear();
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> references.correct(2021, BigDecimal.TEN, "有误", "bureau"))
                .returns("reference.no-round-confirmed", RefusedException::code);
        when(rounds.existsByDataYearAndConfirmedAtIsNotNull(2021)).thenReturn(true);

        references.correct(2021, BigDecimal.TEN, "有误", "bureau");

        assertThat(kept.findFirstByDataYearOrderByIdDesc(2021).orElseThrow().reason())
                .isEqualTo("有误");
        assertThat(events)
                .containsExactly(
                        Act.onAll("correct-reference", "data-year 2021", "bureau")
                                .because("有误")
                                .changing("provincialSmeRevenueGrowth", GROWTH, BigDecimal.TEN),
                        new FiguresChanged(KEY, 1, false, "bureau", "有误"));
    }

    @Test
    @Rule("P8")
    void isNotCorrectedToTheSameValue() {
        references.supply(2021, GROWTH, "sme");
        when(rounds.existsByDataYearAndConfirmedAtIsNotNull(2021)).thenReturn(true);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> references.correct(2021, new BigDecimal("7.90"), "有误", "bureau"))
                .satisfies(refused -> assertThat(refused.refusals())
                        .extracting(Refusal::code)
                        .containsExactly("correction.unchanged"));
        verify(locks, times(2)).holdAllOf(2021);
    }

    @ParameterizedTest
    @CsvSource({"17.9, false", "17.91, true", "-2.1, false", "-2.11, true"})
    @Rule("P8")
    void getsAWarningIfItIsFarFromTheYearBefore(BigDecimal growth, boolean warned) {
        references.supply(2020, GROWTH, "sme");
        BigDecimal far = Rounds.SHIPPED.farFromYearBefore();
        assertThat(far).isEqualByComparingTo("10");

        assertThat(references.warningsOn(2021, growth)).hasSize(warned ? 1 : 0);
    }

    @Test
    void getsAWarningWithTheDifference() {
        references.supply(2020, new BigDecimal("7.90"), "sme");

        assertThat(references.warningsOn(2021, new BigDecimal("107.90")))
                .containsExactly("warning.reference-far[7.9, 100]");
        assertThat(references.warningsOn(2022, new BigDecimal("107.90"))).isEmpty();
    }

    @Test
    @Rule("P8")
    void getsNoWarningIfTheEditionSetsNoLimit() {
        references.supply(2020, GROWTH, "sme");
        when(editions.findGoverning(2021)).thenReturn(Optional.empty());
        when(editions.current()).thenReturn(withoutLimit(Rounds.SHIPPED));

        assertThat(references.warningsOn(2021, new BigDecimal("900"))).isEmpty();
    }

    private static Edition withoutLimit(Edition edition) {
        return new Edition(
                edition.id(),
                edition.governsFrom(),
                edition.title(),
                edition.source(),
                edition.standard(),
                edition.eligibility(),
                edition.bonus(),
                edition.grades(),
                edition.warnings(),
                edition.growthFromZero(),
                edition.exemptionsAtMost(),
                null,
                edition.explainedAgreement(),
                edition.titles(),
                edition.calendar());
    }

    @Test
    void isListedByYearWithItsSupplier() {
        kept.save(new ProvincialReferenceRow(2021, GROWTH, null, "sme", NOW.minusSeconds(60)));
        kept.save(new ProvincialReferenceRow(2021, BigDecimal.TEN, null, "sme", NOW));
        when(rounds.dataYears()).thenReturn(Set.of(2021, 2022));
        when(rounds.confirmedDataYears()).thenReturn(Set.of(2021));
        NamesOfThen unnamed = mock(AccountNames.class, CALLS_REAL_METHODS).ofThen(List.of());
        when(names.ofThen(List.of("sme"))).thenReturn(unnamed);

        assertThat(references.byYear())
                .containsExactly(
                        new ProvincialReferences.YearlyReference(2022, null, null, null, false),
                        new ProvincialReferences.YearlyReference(2021, BigDecimal.TEN, "sme", NOW, true));
    }

    @Test
    void isSuppliedByTheBureauAndTheDepartmentForSmallEnterprises() {
        Counties counties = mock(Counties.class);
        CurrentUser bureau = new CurrentUser("b", Set.of("bureau"));
        CurrentUser sme = new CurrentUser("s", Set.of("department-sme"));
        CurrentUser finance = new CurrentUser("f", Set.of("department-finance"));
        when(counties.departmentsOf(sme)).thenReturn(Set.of("sme"));
        when(counties.departmentsOf(finance)).thenReturn(Set.of("finance"));
        SupplyReference right = new SupplyReference(counties);

        assertThat(right.name()).isEqualTo("supply-reference");
        assertThat(right.isOf(bureau)).isTrue();
        assertThat(right.isOf(sme)).isTrue();
        assertThat(right.isOf(finance)).isFalse();
    }
}
