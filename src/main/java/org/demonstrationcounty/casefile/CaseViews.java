package org.demonstrationcounty.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseView.Event;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.county.County;
import org.demonstrationcounty.county.CountyNames;
import org.demonstrationcounty.people.AccountNames;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.NamesOfThen;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.RefusalMessages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Shows cases. */
@Component
public class CaseViews {

    private final Counties counties;
    private final StageChangeRepository changes;
    private final Decisions decisions;
    private final List<CaseEvents> others;
    private final List<CaseAction> actions;
    private final CaseIncidents incidents;
    private final RefusalMessages words;
    private final AccountNames names;
    private final CaseTitles titles;
    private final NamedFields fields;
    private final ProgrammeClock clock;

    CaseViews(
            Counties counties,
            StageChangeRepository changes,
            Decisions decisions,
            List<CaseEvents> others,
            List<CaseAction> actions,
            CaseIncidents incidents,
            RefusalMessages words,
            AccountNames names,
            CaseTitles titles,
            NamedFields fields,
            ProgrammeClock clock) {
        this.counties = counties;
        this.changes = changes;
        this.decisions = decisions;
        this.others = others;
        this.actions = actions;
        this.incidents = incidents;
        this.words = words;
        this.names = names;
        this.titles = titles;
        this.fields = fields;
        this.clock = clock;
    }

    /** The case without its history. */
    public CaseView summary(CaseFile file) {
        return summary(file, titles.of(file), null);
    }

    /**
     * The case without its history, in a round.
     *
     * @param called the titles in the edition of the round; null for none
     * @param day the county has its name of this day; null for the day of the application
     */
    public CaseView summary(CaseFile file, Edition.@Nullable Titles called, @Nullable LocalDate day) {
        return view(file, counties.named(), day, called, null, null, null, Set.of());
    }

    /** Cases for a list. The counties are read once for all of them. */
    public List<CaseView> summaries(List<CaseFile> listed, CurrentUser reader) {
        CountyNames names = counties.named();
        Set<CaseKey> broken = broken(listed, reader);
        return listed.stream()
                .map(file -> view(file, names, null, null, null, null, null, broken))
                .toList();
    }

    /** The cases that an administrator can repair. Other readers get none (P10). */
    private Set<CaseKey> broken(List<CaseFile> listed, CurrentUser reader) {
        return reader.isAdministrator() ? incidents.among(listed) : Set.of();
    }

    /**
     * The case with its history. Comments on objections name people, so only the bureau and the government see them
     * (P3).
     */
    public CaseView whole(CaseFile file, CurrentUser reader) {
        List<StageChangeRow> stages =
                changes.findByCaseKeyOrderById(file.caseKey().text());
        Stream<Event> entered = stages.stream().map(stage -> event(stage, file));
        List<Decision> made = Stream.concat(
                        decisions.of(file.caseKey()).stream(), others.stream().flatMap(other -> other.of(file)))
                .toList();
        NamesOfThen deciders =
                names.ofThen(made.stream().map(Decision::decidedBy).toList());
        Stream<Event> decided = made.stream().map(each -> event(each, file, deciders, reader.readsObjections()));
        List<Event> history = Stream.concat(decided, entered)
                .sorted(Comparator.comparing(Event::at))
                .toList();
        return view(
                file,
                counties.named(),
                null,
                titles.of(file),
                history,
                way(stages),
                openTo(reader, file),
                broken(List.of(file), reader));
    }

    private List<CaseView.Milestone> way(List<StageChangeRow> stages) {
        return CaseWay.of(stages).stream()
                .map(each -> new CaseView.Milestone(
                        each.stage(), named(each.stage()), each.place().name(), each.enteredAt()))
                .toList();
    }

    private List<CaseAction> openTo(CurrentUser reader, CaseFile file) {
        return actions.stream()
                .filter(action -> action.isOpen(file, reader))
                .sorted(Comparator.comparing(CaseAction::name))
                .toList();
    }

    private Event event(StageChangeRow change, CaseFile file) {
        return new Event(
                change.enteredAt(),
                change.stage(),
                named(change.stage()),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                isRecordedLater(change.enteredAt(), file) ? true : null);
    }

    private static boolean isRecordedLater(Instant happened, CaseFile file) {
        return file.importedAt() != null && happened.isBefore(file.importedAt());
    }

    private Event event(Decision made, CaseFile file, NamesOfThen deciders, boolean withObjections) {
        boolean hidden = made.step().equals(Decision.ON_OBJECTION) && !withObjections;
        String comment = hidden ? null : made.comment();
        Integer round = made.round() == 0 ? null : made.round();
        boolean later = isRecordedLater(made.decidedAt(), file);
        String decider = deciders.of(made.decidedBy(), made.decidedAt());
        return new Event(
                made.decidedAt(),
                null,
                null,
                made.step(),
                words.named("step." + made.step()),
                round,
                made.decision(),
                made.named(words),
                comment,
                toCorrect(made),
                made.decidedBy(),
                later ? words.of(Refusal.of("case.recorded-later", decider)) : decider,
                made.office() == null ? null : counties.spoken(made.office()),
                deciders.isOfUpgrade(made.decidedBy(), made.decidedAt()) ? true : null,
                later ? true : null);
    }

    private @Nullable List<String> toCorrect(Decision made) {
        return made.toCorrect().isEmpty()
                ? null
                : made.toCorrect().stream().map(fields::label).toList();
    }

    /** The name of a stage in the reader's language. */
    String named(Stage stage) {
        return words.named("stage." + stage);
    }

    /**
     * The county has its name at the application or in the round. The city is the one that is responsible today (P7).
     *
     * @param called null to leave the titles out, as in lists
     */
    private CaseView view(
            CaseFile file,
            CountyNames names,
            @Nullable LocalDate day,
            Edition.@Nullable Titles called,
            @Nullable List<Event> history,
            @Nullable List<CaseView.Milestone> way,
            @Nullable List<CaseAction> open,
            Set<CaseKey> broken) {
        LocalDate applied = LocalDate.ofInstant(file.openedAt(), ProgrammeClock.ZONE);
        String then = names.on(file.countyKey(), day == null ? applied : day).name();
        County county = names.on(file.countyKey(), clock.today());
        Locale language = LocaleContextHolder.getLocale();
        return new CaseView(
                file.caseKey().text(),
                county.key(),
                then,
                then.equals(county.name()) ? null : county.name(),
                county.cityCode(),
                county.cityName(),
                file.applicationYear(),
                file.caseKey().number() == 1 ? null : file.caseKey().number(),
                file.stage(),
                named(file.stage()),
                file.round(),
                file.consentYear(),
                file.openedAt(),
                file.importedAt(),
                broken.contains(file.caseKey()) ? words.named("case.gone") : null,
                called == null ? null : called.programme().in(language),
                called == null || !file.stage().isOfHonour()
                        ? null
                        : called.honour().in(language),
                history,
                way,
                open == null ? null : open.stream().map(CaseAction::name).toList(),
                open == null ? null : open.stream().collect(Collectors.toMap(CaseAction::name, CaseAction::maxLengths)),
                open == null ? null : consequences(open, file));
    }

    private Map<String, String> consequences(List<CaseAction> open, CaseFile file) {
        Map<String, String> consequences = new TreeMap<>();
        open.forEach(action -> action.consequence(file)
                .ifPresent(consequence -> consequences.put(action.name(), words.of(consequence))));
        return consequences;
    }
}
