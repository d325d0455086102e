package org.demonstrationcounty.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.input.Paging;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.policy.Editions;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The designations that were issued, the latest first. A revoked one stays on record as revoked (P5, P8). */
@Service
@Transactional(readOnly = true)
public class Designations {

    private static final Set<Stage> ISSUED = Set.of(Stage.DESIGNATED, Stage.REVOKED);

    /**
     * @param honour the title of the county, in the reader's language
     * @param revokedOn null while the designation stands
     */
    public record Designation(
            String countyKey, String honour, String documentNumber, LocalDate issuedOn, @Nullable LocalDate revokedOn) {

        public boolean isRevoked() {
            return revokedOn != null;
        }
    }

    private final DesignationRepository designations;
    private final Editions editions;

    Designations(DesignationRepository designations, Editions editions) {
        this.designations = designations;
        this.editions = editions;
    }

    /** A page of the designations. The editions are read once for all of them. */
    public Page<Designation> list(Paging paging) {
        List<Edition> all = editions.inOrder();
        return designations
                .find(ISSUED, IssuedDocumentRow.Kind.DESIGNATION, Stage.REVOKED, paging.request())
                .map(row -> designation(row, all));
    }

    private static Designation designation(DesignationOnRecord row, List<Edition> editions) {
        return new Designation(
                row.countyKey(),
                edition(row, editions).titles().honour().in(LocaleContextHolder.getLocale()),
                row.documentNumber(),
                row.issuedOn(),
                row.revokedAt() == null ? null : LocalDate.ofInstant(row.revokedAt(), ProgrammeClock.ZONE));
    }

    /** The edition that named the honour when the document was issued. Earlier releases did not store it. */
    private static Edition edition(DesignationOnRecord row, List<Edition> editions) {
        int year = row.issuedOn().getYear();
        return editions.stream()
                .filter(edition -> row.edition() == null
                        ? edition.governsFrom() <= year
                        : edition.id().equals(row.edition()))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> editions.get(0));
    }
}
