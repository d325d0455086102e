package org.demonstrationcounty.results;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demonstrationcounty.round.RoundRow;

@Entity
@Table(name = "publication")
class PublicationRow {

    @Id
    private int dataYear;

    private String documentNumber;
    private LocalDate issuedOn;
    private String publishedBy;
    private Instant publishedAt;

    /** The results that were published with the year. */
    @ElementCollection
    @CollectionTable(name = "published_result", joinColumns = @JoinColumn(name = "data_year"))
    private Set<PublishedResult> results = new HashSet<>();

    protected PublicationRow() {}

    PublicationRow(int dataYear, NewPublication act, List<RoundRow> confirmed, String user, Instant at) {
        this.dataYear = dataYear;
        this.documentNumber = act.documentNumber();
        this.issuedOn = act.issuedOn();
        this.publishedBy = user;
        this.publishedAt = at;
        confirmed.forEach(round -> results.add(new PublishedResult(round)));
    }

    PublishedResults.PublishedYear year() {
        return new PublishedResults.PublishedYear(dataYear, documentNumber, issuedOn);
    }

    Publication publication() {
        return new Publication(documentNumber, issuedOn, publishedAt);
    }

    /** How a confirmed round differs from what was published; empty if it does not. */
    Optional<Publication.Mark> markOf(RoundRow round) {
        Optional<PublishedResult> published =
                results.stream().filter(result -> result.isOf(round)).findFirst();
        if (published.isEmpty()) {
            return Optional.of(Publication.Mark.SUPPLEMENT);
        }
        return published.filter(result -> !result.stands(round)).map(result -> Publication.Mark.CORRECTION);
    }
}
