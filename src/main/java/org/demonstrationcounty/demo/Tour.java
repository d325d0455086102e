package org.demonstrationcounty.demo;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.county.County;
import org.demonstrationcounty.figure.ProvincialReferences;
import org.demonstrationcounty.people.Groups;
import org.demonstrationcounty.people.TaskOffers;
import org.demonstrationcounty.people.WithoutUser;
import org.demonstrationcounty.problems.RefusalMessages;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** One case from its application to its designation: how far it has come, and who does what next. */
@Component
@Profile("demo")
class Tour {

    private static final List<Stage> BESIDE_THE_WAY = List.of(Stage.CORRECTION, Stage.CREATION);

    private final TourPapers papers;
    private final CaseFiles files;
    private final ComingEvents coming;
    private final Counties counties;
    private final TaskService tasks;
    private final ProvincialReferences references;
    private final TaskOffers offers;
    private final RefusalMessages words;
    private final ProgrammeClock clock;
    private final WithoutUser withoutUser;

    Tour(
            TourPapers papers,
            CaseFiles files,
            ComingEvents coming,
            Counties counties,
            TaskService tasks,
            ProvincialReferences references,
            TaskOffers offers,
            RefusalMessages words,
            ProgrammeClock clock,
            WithoutUser withoutUser) {
        this.papers = papers;
        this.files = files;
        this.coming = coming;
        this.counties = counties;
        this.tasks = tasks;
        this.references = references;
        this.offers = offers;
        this.words = words;
        this.clock = clock;
        this.withoutUser = withoutUser;
    }

    TourView view() {
        County county = counties.find(papers.county()).orElseThrow();
        Optional<CaseFile> file = latest(county);
        return new TourView(
                file.map(found -> found.caseKey().text()).orElse(null),
                county.name(),
                Groups.county(county.key()),
                DemonstrationAccounts.PASSWORD,
                way(file),
                file.map(this::openTasks).orElse(List.of()),
                file.flatMap(found -> coming.timerOf(found.caseKey())).orElse(null),
                file.map(CaseFile::stage).filter(Stage.DESIGNATED::equals).isPresent());
    }

    /** The county may have begun anew after a case that ended early. */
    private Optional<CaseFile> latest(County county) {
        return IntStream.rangeClosed(
                        ProgrammeClock.local(Scenario.EMPTY.beginning()).getYear(),
                        clock.today().getYear())
                .boxed()
                .flatMap(year -> files.of(county.key(), year).stream())
                .max(Comparator.comparing(CaseFile::openedAt));
    }

    private List<TourView.TourStop> way(Optional<CaseFile> file) {
        return Stream.of(Stage.values())
                .filter(stage -> !BESIDE_THE_WAY.contains(stage) && stage.compareTo(Stage.DESIGNATION) <= 0
                        || stage == Stage.DESIGNATED)
                .map(stage -> new TourView.TourStop(
                        stage.name(),
                        words.named("stage." + stage),
                        file.map(found -> place(stage, found)).orElse("AHEAD")))
                .toList();
    }

    private static String place(Stage stage, CaseFile file) {
        Stage now = file.stage();
        boolean between = now == Stage.CREATION && file.round() > 0;
        int passed = stage.compareTo(between ? Stage.ofRound(file.round()) : now);
        if (stage == now) {
            return "CURRENT";
        }
        return passed < 0 || between && passed == 0 ? "PASSED" : "AHEAD";
    }

    private List<TourView.TourTask> openTasks(CaseFile file) {
        return withoutUser.get(() -> {
            List<Task> open = tasks.createTaskQuery()
                    .processInstanceBusinessKey(file.caseKey().text())
                    .active()
                    .orderByTaskCreateTime()
                    .asc()
                    .list();
            Map<String, SortedSet<String>> offered =
                    offers.of(open.stream().map(Task::getId).toList());
            return Stream.concat(
                            growth(file).stream(),
                            open.stream()
                                    .map(task -> task(
                                            task,
                                            offered.getOrDefault(task.getId(), Collections.emptySortedSet()),
                                            file.round())))
                    .toList();
        });
    }

    /** No round is judged without the growth of the province, which is supplied on the board, outside the case. */
    private Optional<TourView.TourTask> growth(CaseFile file) {
        boolean missing = file.round() > 0
                && file.stage() == Stage.ofRound(file.round())
                && references.growth(file.dataYear(file.round())).isEmpty();
        return Optional.of(TourPapers.OF_THE_GROWTH)
                .filter(department -> missing)
                .map(department -> new TourView.TourTask(
                        null,
                        "supply-reference",
                        words.named("step.supply-reference"),
                        counties.groupNames(List.of(Groups.department(department)), clock.today()),
                        department,
                        papers.growth(file.dataYear(file.round()))));
    }

    /** A task that the bureau may do in another's place is still the other's; the bureau's group comes first. */
    private TourView.TourTask task(Task task, SortedSet<String> offered, int round) {
        String group = offered.isEmpty() ? Groups.BUREAU : offered.last();
        String step = task.getTaskDefinitionKey();
        return new TourView.TourTask(
                task.getId(),
                step,
                words.named("step." + step),
                counties.groupNames(List.of(group), clock.today()),
                Groups.isDepartment(group) ? Groups.codeOfOffice(group) : group,
                papers.of(step, group, round));
    }
}
