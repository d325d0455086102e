package org.demonstrationcounty.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.demonstrationcounty.results.ConfirmedRounds.NOW;
import static org.demonstrationcounty.results.ConfirmedRounds.confirmed;
import static org.demonstrationcounty.results.ConfirmedRounds.keyOf;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.input.JsonFields;
import org.demonstrationcounty.people.Act;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.round.ResultInForce;
import org.demonstrationcounty.round.RoundLocks;
import org.demonstrationcounty.round.RoundRepository;
import org.demonstrationcounty.round.RoundRow;
import org.demonstrationcounty.round.RoundsOfYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The results of a year are published by one act, and what changes afterwards is marked. */
@Rule("P11")
class PublicationsTest {

    private static final LocalDate ISSUED = LocalDate.of(2022, 2, 28);
    private static final NewPublication ACT = new NewPublication("晋企发〔2022〕5号", ISSUED);

    private final List<Object> events = new ArrayList<>();
    private final RoundRepository rounds = mock(RoundRepository.class);
    private final RoundLocks locks = mock(RoundLocks.class);
    private final Publications publications =
            new Publications(new KeptPublications(), rounds, locks, new ProgrammeClock(() -> NOW), events::add);
    private final RoundRow qingxu = confirmed("140121", "GOOD", 2);
    private final RoundRow yangcheng = confirmed("140522", "PASS", 1);

    @BeforeEach
    void twoResultsAreConfirmed() {
        when(rounds.findByDataYearAndConfirmedAtIsNotNull(2021)).thenReturn(List.of(qingxu, yangcheng));
    }

    @Nested
    class TheAct {

        @Test
        void publishesAYearUnderItsLockAndIsRecorded() {
            Publication published = publications.publish(2021, ACT, "bureau");

            verify(locks).holdAllOf(2021);
            assertThat(published).isEqualTo(new Publication("晋企发〔2022〕5号", ISSUED, NOW));
            assertThat(publications.of(2021)).contains(published);
            assertThat(publications.of(2022)).isEmpty();
            assertThat(publications.published())
                    .containsExactly(new PublishedResults.PublishedYear(2021, "晋企发〔2022〕5号", ISSUED));
            assertThat(events)
                    .containsExactly(
                            Act.onAll("publish-results", "year 2021", "bureau")
                                    .changing("documentNumber", null, "晋企发〔2022〕5号")
                                    .changing("issuedOn", null, ISSUED),
                            new ResultsPublished(2021, List.of(qingxu.caseKey(), yangcheng.caseKey()), "bureau"));
        }

        @Test
        void isDoneOnce() {
            publications.publish(2021, ACT, "bureau");

            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> publications.publish(2021, ACT, "bureau"))
                    .returns("publication.already", RefusedException::code);
            assertThat(publications.published()).hasSize(1);
        }

        @Test
        void needsAConfirmedResult() {
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> publications.publish(2022, ACT, "bureau"))
                    .returns("publication.nothing-confirmed", RefusedException::code);
        }

        @Test
        void isOpenToTheBureauAlone() {
            PublishResults right = new PublishResults();

            assertThat(right.name()).isEqualTo("publish-results");
            assertThat(right.isOf(new CurrentUser("b", Set.of("bureau")))).isTrue();
            assertThat(right.isOf(new CurrentUser("g", Set.of("government")))).isFalse();
        }

        @ParameterizedTest
        @CsvSource({"2022-03-01, ''", "2022-03-02, issuedOn date.in-the-future", "2022-02-28, ''"})
        void hasADocumentOfTodayOrEarlier(String issuedOn, String refused) throws IOException {
            Refusals refusals = new Refusals();
            JsonFields fields = JsonFields.of(
                    new ObjectMapper()
                            .readTree("{\"documentNumber\": \"1号\", \"issuedOn\": \"%s\"}".formatted(issuedOn)),
                    "",
                    refusals,
                    "documentNumber",
                    "issuedOn");

            NewPublication read = NewPublication.read(fields, LocalDate.of(2022, 3, 1));

            assertThat(read).isEqualTo(new NewPublication("1号", LocalDate.parse(issuedOn)));
            assertThat(refusals.found())
                    .extracting(refusal -> refusal.field() + " " + refusal.code())
                    .isEqualTo(refused.isEmpty() ? List.of() : List.of(refused));
        }
    }

    @Test
    void aDocumentWithoutADayIsRefusedOnce() throws IOException {
        Refusals refusals = new Refusals();

        NewPublication.read(
                JsonFields.of(
                        new ObjectMapper().readTree("{\"documentNumber\": \"1号\"}"),
                        "",
                        refusals,
                        "documentNumber",
                        "issuedOn"),
                LocalDate.of(2022, 3, 1));

        assertThat(refusals.found())
                .extracting(refusal -> refusal.field() + " " + refusal.code())
                .containsExactly("issuedOn field.missing");
    }

    @Nested
    class WhatChangesAfterwards {

        @BeforeEach
        void theYearIsPublished() {
            publications.publish(2021, ACT, "bureau");
        }

        @Test
        void isNotMarkedIfItIsTheSame() {
            assertThat(publications.marks(2021, List.of(qingxu, yangcheng))).isEmpty();
        }

        @Test
        void isASupplementIfItWasConfirmedLater() {
            RoundRow late = confirmed("140921", "PASS", 1);

            assertThat(publications.marks(2021, List.of(qingxu, late)))
                    .isEqualTo(Map.of(keyOf("140921"), Publication.Mark.SUPPLEMENT));
        }

        @ParameterizedTest
        @CsvSource({"PASS, 2", "GOOD, 3"})
        void isACorrectionIfGradeOrEvaluationChanged(String grade, int attempt) {
            qingxu.revise(new ResultInForce(grade, attempt, attempt), BigDecimal.TEN, "bureau", NOW);

            assertThat(publications.marks(2021, List.of(qingxu, yangcheng)))
                    .isEqualTo(Map.of(keyOf("140121"), Publication.Mark.CORRECTION));
        }

        @Test
        void isNotMarkedInAYearThatIsNotPublished() {
            assertThat(publications.marks(2022, List.of(confirmed("140921", "PASS", 1))))
                    .isEmpty();
        }
    }

    @Test
    void aPublishedResultIsThatOfItsRound() {
        PublishedResult published = new PublishedResult(qingxu);

        assertThat(published.caseKey()).isEqualTo(keyOf("140121"));
        assertThat(published)
                .isEqualTo(new PublishedResult(confirmed("140121", "PASS", 7)))
                .hasSameHashCodeAs(new PublishedResult(confirmed("140121", "PASS", 7)))
                .isNotEqualTo(new PublishedResult(yangcheng))
                .doesNotHaveSameHashCodeAs(new PublishedResult(yangcheng))
                .isNotEqualTo(new PublishedResult(ofTheSecondRound()))
                .isNotEqualTo(qingxu);
    }

    private static RoundRow ofTheSecondRound() {
        return new RoundRow(new AssessedRound(ConfirmedRounds.file("140121"), 2, 2022, ConfirmedRounds.SHIPPED), NOW);
    }

    @Test
    void everyYearWithAResultIsListedTheLatestFirst() {
        publications.publish(2021, ACT, "bureau");
        when(rounds.countsByYear())
                .thenReturn(List.of(
                        new RoundsOfYear(2021, 3, 2), new RoundsOfYear(2023, 5, 0), new RoundsOfYear(2022, 2, 1)));

        assertThat(publications.years())
                .containsExactly(
                        new Publications.YearOfResults(2022, 1, 2, null),
                        new Publications.YearOfResults(2021, 2, 3, new Publication("晋企发〔2022〕5号", ISSUED, NOW)));
    }
}
