package org.demonstrationcounty.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CaseFileRepository extends Repository<CaseFileRow, String> {

    CaseFileRow saveAndFlush(CaseFileRow row);

    Optional<CaseFileRow> findById(String caseKey);

    List<CaseFileRow> findByCountyKeyAndApplicationYear(String countyKey, int applicationYear);

    boolean existsByCountyKeyAndEndedFalse(String countyKey);

    List<CaseFileRow> findByCaseKeyInOrderByCaseKey(Collection<String> caseKeys);

    @Query("select file.caseKey from CaseFileRow file where file.countyKey in :counties or file.stage in :stages")
    List<String> keysOf(Set<String> counties, Set<Stage> stages);

    List<CaseFileRow> findByStageInOrderByCaseKey(Set<Stage> stages);

    List<CaseFileRow> findByStageOrderByCaseKey(Stage stage);

    List<CaseFileRow> findByCountyKeyInAndEndedFalseOrderByCaseKey(Set<String> counties);

    @Query(
            """
            select file from CaseFileRow file
            where (:year is null or file.applicationYear = :year)
              and (:stage is null or file.stage = :stage)
              and (:ended is null or file.ended = :ended)
              and (:everywhere = true or file.countyKey in :counties)
              and (:anyText = true or file.countyKey in :named or locate(:text, file.caseKey) > 0)
            """)
    Page<CaseFileRow> find(
            @Nullable Integer year,
            @Nullable Stage stage,
            @Nullable Boolean ended,
            boolean everywhere,
            Set<String> counties,
            boolean anyText,
            Set<String> named,
            String text,
            Pageable page);
}
