package org.demonstrationcounty.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.calendar.WorkingDays;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.county.County;
import org.demonstrationcounty.problems.RefusalMessages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the counts into an overview, with the names of today in the reader's language. */
@Service
@Transactional(readOnly = true)
class Overviews {

    private final OverviewFigures figures;
    private final OfficeKinds offices;
    private final Counties counties;
    private final RefusalMessages words;
    private final WorkingDays workingDays;
    private final ProgrammeClock clock;

    Overviews(
            OverviewFigures figures,
            OfficeKinds offices,
            Counties counties,
            RefusalMessages words,
            WorkingDays workingDays,
            ProgrammeClock clock) {
        this.figures = figures;
        this.offices = offices;
        this.counties = counties;
        this.words = words;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    Overview now() {
        Instant now = clock.instant();
        List<PlacedCase> cases = figures.cases();
        List<PlacedCase> running =
                cases.stream().filter(each -> !each.stage().isEnd()).toList();
        OverviewFigures.AllTasks tasks = figures.allTasks(now);
        return new Overview(
                clock.today(),
                running.size(),
                tasks.open(),
                tasks.late(),
                stages(running, now),
                cities(cases, now),
                waiting(now));
    }

    private List<Overview.AtStage> stages(List<PlacedCase> running, Instant now) {
        Map<Stage, List<PlacedCase>> byStage = running.stream()
                .collect(Collectors.groupingBy(
                        PlacedCase::stage, () -> new EnumMap<>(Stage.class), Collectors.toList()));
        return byStage.entrySet().stream()
                .map(each -> new Overview.AtStage(
                        each.getKey(), named(each.getKey()), each.getValue().size(), late(each.getValue(), now)))
                .toList();
    }

    private List<Overview.OfCity> cities(List<PlacedCase> cases, Instant now) {
        Map<String, PlacedCase> byCounty =
                cases.stream().collect(Collectors.toMap(PlacedCase::countyKey, each -> each, Overviews::latest));
        Map<LocalDate, Integer> daysLeft = workingDays.between(
                clock.today(),
                cases.stream().flatMap(each -> Stream.ofNullable(each.dueOn())).collect(Collectors.toSet()));
        Map<String, List<County>> byCity = counties.all().stream().collect(Collectors.groupingBy(County::cityCode));
        return counties.cities().stream()
                .map(city -> {
                    List<County> its = byCity.getOrDefault(city.code(), List.of());
                    List<PlacedCase> running = its.stream()
                            .map(county -> byCounty.get(county.key()))
                            .filter(each -> each != null && !each.stage().isEnd())
                            .toList();
                    return new Overview.OfCity(
                            city.code(),
                            city.name(),
                            running.size(),
                            late(running, now),
                            byStage(running),
                            its.stream()
                                    .map(county -> tile(county, byCounty.get(county.key()), daysLeft, now))
                                    .toList());
                })
                .toList();
    }

    /** A county that was designated may apply anew. Then its running case is shown. */
    private static PlacedCase latest(PlacedCase one, PlacedCase other) {
        return one.stage().isEnd() ? other : one;
    }

    private static Map<Stage, Integer> byStage(List<PlacedCase> running) {
        Map<Stage, Integer> byStage = new EnumMap<>(Stage.class);
        running.forEach(each -> byStage.merge(each.stage(), 1, Integer::sum));
        return byStage;
    }

    private Overview.Tile tile(County county, @Nullable PlacedCase its, Map<LocalDate, Integer> daysLeft, Instant now) {
        if (its == null) {
            return new Overview.Tile(county.key(), county.name(), null, null, null, null, null, false);
        }
        LocalDate dueOn = its.dueOn();
        return new Overview.Tile(
                county.key(),
                county.name(),
                its.caseKey(),
                its.stage(),
                named(its.stage()),
                dueOn,
                dueOn == null ? null : daysLeft.get(dueOn),
                its.isLate(now));
    }

    private List<Overview.Waiting> waiting(Instant now) {
        List<String> order = offices.all();
        return figures.tasks(now).stream()
                .sorted(Comparator.comparingInt((OverviewFigures.TasksOf each) -> order.indexOf(each.office()))
                        .thenComparing(OverviewFigures.TasksOf::since)
                        .thenComparing(OverviewFigures.TasksOf::step))
                .map(each -> new Overview.Waiting(
                        each.office(),
                        offices.named(each.office()),
                        each.step(),
                        words.named("step." + each.step()),
                        each.tasks(),
                        each.late(),
                        each.since(),
                        ChronoUnit.DAYS.between(LocalDate.ofInstant(each.since(), ProgrammeClock.ZONE), clock.today())))
                .toList();
    }

    private static int late(Collection<PlacedCase> cases, Instant now) {
        return (int) cases.stream().filter(each -> each.isLate(now)).count();
    }

    private String named(Stage stage) {
        return words.named("stage." + stage);
    }
}
