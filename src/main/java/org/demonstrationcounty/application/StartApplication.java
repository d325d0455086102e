package org.demonstrationcounty.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.county.County;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.step.StartStep;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.Submission;
import org.springframework.stereotype.Component;

/** 自愿申报: a county opens its case (R1, R2). */
@Component
class StartApplication implements StartStep<StartApplication.NewCase> {

    /** @param number counts the county's cases of this year, from 1 */
    record NewCase(String countyKey, Long applicationYear, int number) {}

    /**
     * @param counties the counties for which the reader may apply
     * @param applicationYear the current year
     */
    record StartView(List<CountyChoice> counties, int applicationYear, LocalDate deadline) {}

    record CountyChoice(String key, String name) {}

    private final ApplicationTerms terms;
    private final FurtherApplications further;
    private final CaseFiles files;
    private final Counties counties;
    private final IdentityService identity;

    StartApplication(
            ApplicationTerms terms,
            FurtherApplications further,
            CaseFiles files,
            Counties counties,
            IdentityService identity) {
        this.terms = terms;
        this.further = further;
        this.files = files;
        this.counties = counties;
        this.identity = identity;
    }

    @Override
    public String key() {
        return "start-application";
    }

    /** A county applies for itself. An unknown key passes here, and the check of the fields names it. */
    @Override
    public boolean allows(CurrentUser user, Map<String, Object> submitted) {
        boolean foreign = StartStep.text(submitted, "countyKey")
                .filter(key -> counties.find(key).isPresent())
                .filter(key -> !user.isCounty(key))
                .isPresent();
        return !user.counties().isEmpty() && !foreign;
    }

    @Override
    public NewCase read(Submission submitted, Refusals refusals) {
        String countyKey = submitted.demanded("countyKey", Submission::text, refusals);
        boolean known = countyKey != null && counties.find(countyKey).isPresent();
        if (countyKey != null && !known) {
            refusals.add("countyKey", "field.unknown-code", countyKey);
        }
        Long year = submitted.demanded("applicationYear", Submission::whole, refusals);
        if (year != null) {
            further.againstTime(year.intValue()).ifPresent(reason -> refusals.add(reason.at("applicationYear")));
        }
        boolean inTime = known && year != null && refusals.isEmpty();
        return new NewCase(countyKey, year, inTime ? number(countyKey, year.intValue(), refusals) : 0);
    }

    @Override
    public CaseKey caseKey(NewCase asked) {
        return CaseKey.of(asked.countyKey(), asked.applicationYear().intValue(), asked.number());
    }

    @Override
    public void perform(NewCase asked, StepContext at, String user) {
        files.open(at.caseKey(), at.processInstanceId(), user);
    }

    @Override
    public StartView view(StepContext at) {
        CurrentUser user = CurrentUser.of(identity);
        List<CountyChoice> own = counties.all().stream()
                .filter(county -> user.isCounty(county.key()))
                .map(StartApplication::named)
                .toList();
        int year = terms.thisYear();
        return new StartView(own, year, terms.lastDay(year));
    }

    private int number(String countyKey, int year, Refusals refusals) {
        List<CaseFile> ofTheYear = files.of(countyKey, year);
        further.against(ofTheYear, countyKey, year).ifPresent(reason -> refusals.add(reason.at("countyKey")));
        return ofTheYear.size() + 1;
    }

    private static CountyChoice named(County county) {
        return new CountyChoice(county.key(), county.name());
    }
}
