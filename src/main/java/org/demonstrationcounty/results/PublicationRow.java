package org.demonstrationcounty.results;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demonstrationcounty.county.CaseKey;
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

    /** The confirmed rounds that differ from what was published, each with its mark. */
    Map<CaseKey, Publication.Mark> marks(List<RoundRow> confirmed) {
        Map<PublishedResult, PublishedResult> published =
                results.stream().collect(Collectors.toMap(Function.identity(), Function.identity()));
        Map<CaseKey, Publication.Mark> marks = new HashMap<>();
        confirmed.forEach(round -> {
            PublishedResult result = published.get(new PublishedResult(round));
            if (result == null) {
                marks.put(round.caseKey(), Publication.Mark.SUPPLEMENT);
            } else if (!result.stands(round)) {
                marks.put(round.caseKey(), Publication.Mark.CORRECTION);
            }
        });
        return marks;
    }
}
