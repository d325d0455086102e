package org.demonstrationcounty.figure;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface SuppliedFigureRepository extends Repository<SuppliedFigureRow, Long>, NewFigures {

    List<SuppliedFigureRow> findByCaseKeyAndRoundOrderById(String caseKey, int round);

    List<SuppliedFigureRow> findByKindOrderById(SuppliedFigureRow.Kind kind);

    boolean existsByCaseKeyAndRoundAndSuppliedBy(String caseKey, int round, String user);

    /** The departments that answered a request. */
    @Query("select distinct figure.department from SuppliedFigureRow figure where figure.requestId = :request")
    List<String> departmentsThatAnswered(long request);

    /** The figures that were supplied for requests of this kind, oldest first. */
    @Query(
            """
            select figure from SuppliedFigureRow figure
            where figure.caseKey = :caseKey and figure.round = :round
              and figure.requestId in (select request.id from FigureRequestRow request where request.kind = :kind)
            order by figure.id
            """)
    List<SuppliedFigureRow> findSuppliedFor(String caseKey, int round, FigureRequest.Kind kind);
}
