package org.demonstrationcounty.results;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ExperienceSharingRepository extends Repository<ExperienceSharingRow, Long> {

    ExperienceSharingRow save(ExperienceSharingRow row);

    Optional<ExperienceSharingRow> findFirstByCaseKeyAndRoundOrderByIdDesc(String caseKey, int round);

    /**
     * The experiences of confirmed rounds that are shared now.
     *
     * @param dataYear null for all years
     * @param publishedAlone true for those of published years only
     */
    @Query(
            """
            select new org.demonstrationcounty.results.SharedExperience(
                report.caseKey, report.round, assessed.dataYear, assessed.openedAt, report.experience,
                sharing.decidedAt)
            from ExperienceSharingRow sharing
            join AnnualReportRow report on report.caseKey = sharing.caseKey and report.round = sharing.round
            join RoundRow assessed on assessed.caseKey = sharing.caseKey and assessed.round = sharing.round
            where sharing.shared = true
              and sharing.id = (
                select max(latest.id) from ExperienceSharingRow latest
                where latest.caseKey = sharing.caseKey and latest.round = sharing.round)
              and assessed.confirmedAt is not null
              and (:dataYear is null or assessed.dataYear = :dataYear)
              and (:publishedAlone = false
                or exists (select 1 from PublicationRow published where published.dataYear = assessed.dataYear))
            order by assessed.dataYear desc, sharing.caseKey
            """)
    Page<SharedExperience> shared(@Nullable Integer dataYear, boolean publishedAlone, Pageable page);
}
