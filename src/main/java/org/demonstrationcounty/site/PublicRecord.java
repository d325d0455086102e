package org.demonstrationcounty.site;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.Designations;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.county.County;
import org.demonstrationcounty.county.CountyNames;
import org.demonstrationcounty.input.Paging;
import org.demonstrationcounty.notice.StandingNotices;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.results.CountedGrade;
import org.demonstrationcounty.results.PublishedResults;
import org.demonstrationcounty.results.RankingPage;
import org.demonstrationcounty.results.Rankings;
import org.demonstrationcounty.results.SharedExperience;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What everybody may read, in the reader's language: notices that stand, published results, designations, shared
 * experience. Counties have the names of that time (P7). No person is named.
 */
@Service
@Transactional(readOnly = true)
class PublicRecord {

    /**
     * @param today the programme's date
     * @param howToObject a sentence
     * @param contact where objections are taken; empty if the operator has set none
     */
    record Notices(LocalDate today, String howToObject, String contact, List<Notice> items) {}

    /**
     * @param kind CREATION or DESIGNATION
     * @param lastDay objections are taken until 24:00 of this day
     * @param daysLeft days after today until the last one; 0 on the last day
     */
    record Notice(
            String countyKey,
            String countyName,
            String cityName,
            String kind,
            String kindName,
            LocalDate publishOn,
            LocalDate lastDay,
            int daysLeft) {}

    /**
     * @param status DESIGNATED or REVOKED
     * @param revokedOn null while the designation stands
     */
    record Designation(
            String countyKey,
            String countyName,
            String cityName,
            String honour,
            String documentNumber,
            LocalDate issuedOn,
            String status,
            String statusName,
            @Nullable LocalDate revokedOn) {}

    record Experience(
            String countyKey, String countyName, String cityName, int dataYear, int round, String experience) {}

    record PublishedYears(List<PublishedResults.PublishedYear> items) {}

    private final StandingNotices notices;
    private final PublishedResults results;
    private final Designations designations;
    private final Counties counties;
    private final Editions editions;
    private final SiteSettings settings;
    private final RefusalMessages words;
    private final ProgrammeClock clock;

    PublicRecord(
            StandingNotices notices,
            PublishedResults results,
            Designations designations,
            Counties counties,
            Editions editions,
            SiteSettings settings,
            RefusalMessages words,
            ProgrammeClock clock) {
        this.notices = notices;
        this.results = results;
        this.designations = designations;
        this.counties = counties;
        this.editions = editions;
        this.settings = settings;
        this.words = words;
        this.clock = clock;
    }

    /** The name of the programme. */
    String programme() {
        return editions.current().titles().programme().in(LocaleContextHolder.getLocale());
    }

    Notices notices() {
        CountyNames named = counties.named();
        return new Notices(
                clock.today(),
                words.named("site.how-to-object"),
                settings.publicContact(),
                notices.all().stream().map(notice -> notice(notice, named)).toList());
    }

    private Notice notice(StandingNotices.StandingNotice notice, CountyNames named) {
        County county = named.on(notice.countyKey(), notice.publishOn());
        String kind = notice.ofHonour() ? "DESIGNATION" : "CREATION";
        return new Notice(
                county.key(),
                county.name(),
                county.cityName(),
                kind,
                words.named("site.notice." + kind),
                notice.publishOn(),
                notice.lastDay(),
                notice.daysLeft());
    }

    PublishedYears years() {
        return new PublishedYears(results.years());
    }

    /** @throws org.demonstrationcounty.problems.RefusedException 404 unless the year is published */
    Rankings.Ranking results(int dataYear) {
        return results.of(dataYear);
    }

    /**
     * A page of a year, and its champions.
     *
     * @throws org.demonstrationcounty.problems.RefusedException 404 unless the year is published
     */
    RankingPage results(int dataYear, Paging paging) {
        return results.page(dataYear, paging);
    }

    /** The grades of a year, that of the best first. */
    List<CountedGrade> grades(int dataYear) {
        return results.grades(dataYear);
    }

    /** The units of all indicators, by their codes, as the latest edition declares them, in the reader's language. */
    Map<String, String> units() {
        Map<String, String> units = new HashMap<>();
        editions.inOrder().stream()
                .flatMap(edition -> edition.standard().indicators().stream())
                .forEach(indicator ->
                        units.put(indicator.code(), indicator.unitName().in(LocaleContextHolder.getLocale())));
        return units;
    }

    Paging.Paged<Designation> designations(Paging paging) {
        CountyNames named = counties.named();
        return paging.of(designations.list(paging).map(each -> designation(each, named)));
    }

    private Designation designation(Designations.Designation each, CountyNames named) {
        County county = named.on(each.countyKey(), each.issuedOn());
        String status = each.isRevoked() ? "REVOKED" : "DESIGNATED";
        return new Designation(
                county.key(),
                county.name(),
                county.cityName(),
                each.honour(),
                each.documentNumber(),
                each.issuedOn(),
                status,
                words.named("site.designation." + status),
                each.revokedOn());
    }

    Paging.Paged<Experience> experiences(Paging paging) {
        CountyNames named = counties.named();
        return paging.of(results.experiences(paging).map(each -> experience(each, named)));
    }

    private static Experience experience(SharedExperience shared, CountyNames named) {
        County county = named.on(
                new CaseKey(shared.caseKey()).countyKey(), LocalDate.ofInstant(shared.openedAt(), ProgrammeClock.ZONE));
        return new Experience(
                county.key(), county.name(), county.cityName(), shared.dataYear(), shared.round(), shared.experience());
    }
}
