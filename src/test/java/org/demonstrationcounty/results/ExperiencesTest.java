package org.demonstrationcounty.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.demonstrationcounty.results.ConfirmedRounds.NOW;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.assessment.AnnualReportRepository;
import org.demonstrationcounty.assessment.AnnualReportRow;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.input.Paging;
import org.demonstrationcounty.people.Act;
import org.demonstrationcounty.problems.RefusedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;

/** The bureau shares what a county has learned, and takes it back. */
@Rule("R19")
class ExperiencesTest {

    private static final CaseKey KEY = ConfirmedRounds.keyOf("140522");
    private static final SharedExperience ONE = new SharedExperience("140522-2021", 1, 2021, NOW, "经验", NOW);
    private static final SharedExperience PUBLISHED = new SharedExperience("140121-2021", 1, 2021, NOW, "经验", NOW);

    private final List<Object> events = new ArrayList<>();
    private final List<ExperienceSharingRow> kept = new ArrayList<>();
    private final AnnualReportRepository reports = mock(AnnualReportRepository.class);
    private final CaseFiles files = mock(CaseFiles.class);
    private final Experiences experiences =
            new Experiences(new Kept(), reports, files, new ProgrammeClock(() -> NOW), events::add);

    private final class Kept implements ExperienceSharingRepository {

        @Override
        public ExperienceSharingRow save(ExperienceSharingRow row) {
            kept.add(row);
            return row;
        }

        @Override
        public Optional<ExperienceSharingRow> findFirstByCaseKeyAndRoundOrderByIdDesc(String caseKey, int round) {
            return kept.isEmpty() ? Optional.empty() : Optional.of(kept.get(kept.size() - 1));
        }

        @Override
        public Page<SharedExperience> shared(@Nullable Integer dataYear, boolean publishedAlone, Pageable page) {
            return new PageImpl<>(List.of(publishedAlone && dataYear == null ? PUBLISHED : ONE));
        }
    }

    @BeforeEach
    void theCountyHasReported() {
        AnnualReportRow report = mock(AnnualReportRow.class);
        when(report.experience()).thenReturn("可推广的经验");
        when(reports.findByCaseKeyAndRound(KEY.text(), 1)).thenReturn(Optional.of(report));
    }

    @Test
    void isSharedUnderTheLockOfItsCaseAndRecorded() {
        assertThat(experiences.isShared(KEY, 1)).isFalse();

        experiences.share(KEY, 1, true, "bureau");

        verify(files).hold(KEY);
        assertThat(experiences.isShared(KEY, 1)).isTrue();
        assertThat(events)
                .containsExactly(Act.onCase(KEY.text(), "share-experience", "bureau")
                        .inRound(1)
                        .changing("shared", false, true));
    }

    @Test
    void isTakenBack() {
        experiences.share(KEY, 1, true, "bureau");
        events.clear();

        experiences.share(KEY, 1, false, "bureau");

        assertThat(experiences.isShared(KEY, 1)).isFalse();
        assertThat(events)
                .containsExactly(Act.onCase(KEY.text(), "share-experience", "bureau")
                        .inRound(1)
                        .changing("shared", true, false));
    }

    @Test
    void aRequestThatChangesNothingIsNotRecorded() {
        experiences.share(KEY, 1, false, "bureau");

        assertThat(kept).isEmpty();
        assertThat(events).isEmpty();
    }

    @Test
    void needsAReport() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> experiences.share(KEY, 2, true, "bureau"))
                .returns("experience.no-report", RefusedException::code);
        assertThat(experiences.of(KEY, 2)).isEmpty();
        assertThat(experiences.of(KEY, 1)).contains("可推广的经验");
    }

    @Test
    @Rule("P4")
    void everybodyReadsThoseOfPublishedYearsAlone() {
        Paging paging = new Paging(0, 10);

        assertThat(experiences.shared(2021, paging)).containsExactly(ONE);
        assertThat(experiences.published(paging)).containsExactly(PUBLISHED);
        PublishedResults published = new PublishedResults(
                mock(Publications.class),
                mock(Rankings.class),
                mock(RankingPages.class),
                mock(RankedGrades.class),
                experiences);
        assertThat(published.experiences(paging)).containsExactly(PUBLISHED);
    }
}
