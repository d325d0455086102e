package org.demonstrationcounty.results;

import java.time.LocalDate;
import java.util.List;
import org.demonstrationcounty.input.Paging;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may read of the results: those of published years, and nothing else (P11). */
@Service
@Transactional(readOnly = true)
public class PublishedResults {

    /** A data year with the document by which it was published. */
    public record PublishedYear(int dataYear, String documentNumber, LocalDate issuedOn) {}

    private final Publications publications;
    private final Rankings rankings;
    private final RankingPages pages;
    private final RankedGrades grades;
    private final Experiences experiences;

    PublishedResults(
            Publications publications,
            Rankings rankings,
            RankingPages pages,
            RankedGrades grades,
            Experiences experiences) {
        this.publications = publications;
        this.rankings = rankings;
        this.pages = pages;
        this.grades = grades;
        this.experiences = experiences;
    }

    /** The published years, the latest first. */
    public List<PublishedYear> years() {
        return publications.published();
    }

    /** @throws RefusedException 404 unless the year is published */
    public Rankings.Ranking of(int dataYear) {
        published(dataYear);
        return rankings.of(dataYear);
    }

    /**
     * A page of a year, and its champions.
     *
     * @throws RefusedException 404 unless the year is published
     */
    public RankingPage page(int dataYear, Paging paging) {
        return pages.of(dataYear, published(dataYear), paging);
    }

    /** The grades of a year, that of the best first. */
    public List<CountedGrade> grades(int dataYear) {
        return grades.of(dataYear);
    }

    private Publication published(int dataYear) {
        return publications
                .of(dataYear)
                .orElseThrow(() -> RefusedException.notFound("publication.none", String.valueOf(dataYear)));
    }

    /** The shared experience of confirmed rounds of published years, the latest year first (P4, R19). */
    public Page<SharedExperience> experiences(Paging paging) {
        return experiences.published(paging);
    }
}
