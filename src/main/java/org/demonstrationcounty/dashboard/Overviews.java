package org.demonstrationcounty.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
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
        List<OverviewFigures.CasesOf> running = figures.running(now);
        OverviewFigures.AllTasks tasks = figures.allTasks(now);
        return new Overview(
                clock.today(),
                running.stream().mapToInt(OverviewFigures.CasesOf::cases).sum(),
                tasks.open(),
                tasks.late(),
                stages(running),
                cities(running, now),
                waiting(now));
    }

    private List<Overview.AtStage> stages(List<OverviewFigures.CasesOf> running) {
        Map<Stage, Integer> late = byStage(running, OverviewFigures.CasesOf::late);
        return byStage(running, OverviewFigures.CasesOf::cases).entrySet().stream()
                .map(each -> new Overview.AtStage(
                        each.getKey(), named(each.getKey()), each.getValue(), late.getOrDefault(each.getKey(), 0)))
                .toList();
    }

    private List<Overview.OfCity> cities(List<OverviewFigures.CasesOf> running, Instant now) {
        Map<String, PlacedCase> shown = shown(running);
        Map<LocalDate, Integer> daysLeft = workingDays.between(
                clock.today(),
                shown.values().stream()
                        .flatMap(each -> Stream.ofNullable(each.dueOn()))
                        .collect(Collectors.toSet()));
        Map<String, List<OverviewFigures.CasesOf>> runningOf =
                running.stream().collect(Collectors.groupingBy(OverviewFigures.CasesOf::county));
        Map<String, List<County>> byCity = counties.all().stream().collect(Collectors.groupingBy(County::cityCode));
        return counties.cities().stream()
                .map(city -> {
                    List<County> its = byCity.getOrDefault(city.code(), List.of());
                    List<OverviewFigures.CasesOf> cases = its.stream()
                            .flatMap(county -> runningOf.getOrDefault(county.key(), List.of()).stream())
                            .toList();
                    return new Overview.OfCity(
                            city.code(),
                            city.name(),
                            cases.stream()
                                    .mapToInt(OverviewFigures.CasesOf::cases)
                                    .sum(),
                            cases.stream()
                                    .mapToInt(OverviewFigures.CasesOf::late)
                                    .sum(),
                            byStage(cases, OverviewFigures.CasesOf::cases),
                            its.stream()
                                    .map(county -> tile(county, shown.get(county.key()), daysLeft, now))
                                    .toList());
                })
                .toList();
    }

    /** One case of each county: the running one, else the latest that was designated. */
    private Map<String, PlacedCase> shown(List<OverviewFigures.CasesOf> running) {
        Map<String, PlacedCase> shown = new HashMap<>();
        figures.designated()
                .forEach((county, one) -> shown.put(county, new PlacedCase(one, county, Stage.DESIGNATED, null)));
        Set<String> withOne = new HashSet<>();
        running.stream()
                .filter(each -> withOne.add(each.county()))
                .forEach(each ->
                        shown.put(each.county(), new PlacedCase(each.one(), each.county(), each.stage(), null)));
        Map<String, Instant> due =
                figures.due(shown.values().stream().map(PlacedCase::caseKey).toList());
        shown.replaceAll((county, one) -> one.dueAt(due.get(one.caseKey())));
        return shown;
    }

    private static Map<Stage, Integer> byStage(
            List<OverviewFigures.CasesOf> running, ToIntFunction<OverviewFigures.CasesOf> count) {
        Map<Stage, Integer> byStage = new EnumMap<>(Stage.class);
        running.forEach(each -> byStage.merge(each.stage(), count.applyAsInt(each), Integer::sum));
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

    private String named(Stage stage) {
        return words.named("stage." + stage);
    }
}
