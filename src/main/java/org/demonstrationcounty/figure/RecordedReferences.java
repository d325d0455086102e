package org.demonstrationcounty.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.indicator.References;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The growths with which figures are compared, of all rounds at once. */
@Component
@Transactional(readOnly = true)
public class RecordedReferences {

    private record RoundOfCase(CaseKey caseKey, int round) {}

    /** All of them, as they were when they were read. */
    public static final class All {

        private final Map<Integer, BigDecimal> provincial = new HashMap<>();
        private final Map<RoundOfCase, @Nullable BigDecimal> counties = new HashMap<>();

        private All() {}

        public References of(CaseKey caseKey, int round, int dataYear) {
            return new References(provincial.get(dataYear), counties.get(new RoundOfCase(caseKey, round)));
        }
    }

    private final ProvincialReferenceRepository provincial;
    private final SuppliedFigureRepository figures;

    RecordedReferences(ProvincialReferenceRepository provincial, SuppliedFigureRepository figures) {
        this.provincial = provincial;
        this.figures = figures;
    }

    /** The growth of the province by data year. */
    public Map<Integer, BigDecimal> provincial() {
        Map<Integer, BigDecimal> growths = new TreeMap<>();
        provincial.findAllByOrderById().forEach(row -> growths.put(row.dataYear(), row.smeRevenueGrowth()));
        return growths;
    }

    public All all() {
        All all = new All();
        provincial.findAllByOrderById().forEach(row -> all.provincial.put(row.dataYear(), row.smeRevenueGrowth()));
        figures.findByKindOrderById(SuppliedFigureRow.Kind.REFERENCE)
                .forEach(row -> all.counties.put(
                        new RoundOfCase(row.caseKey(), row.round()),
                        row.supplied().figure()));
        return all;
    }
}
