package org.demonstrationcounty.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demonstrationcounty.casefile.CaseView.Event;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.county.County;
import org.demonstrationcounty.refusal.RefusalMessages;
import org.springframework.stereotype.Component;

/** Shows cases. */
@Component
public class CaseViews {

    private final Counties counties;
    private final StageChangeRepository changes;
    private final Decisions decisions;
    private final RefusalMessages words;

    CaseViews(Counties counties, StageChangeRepository changes, Decisions decisions, RefusalMessages words) {
        this.counties = counties;
        this.changes = changes;
        this.decisions = decisions;
        this.words = words;
    }

    /** The case without its history. */
    public CaseView summary(CaseFile file) {
        return view(file, county(file), null);
    }

    /** Cases for a list; the counties are read once for all of them. */
    List<CaseView> summaries(List<CaseFile> listed) {
        Map<String, County> byKey = counties.byKey();
        return listed.stream()
                .map(file -> view(file, byKey.get(file.countyKey()), null))
                .toList();
    }

    /** @param withObjections whether the reader may see what was said on objections, which names people (P3) */
    CaseView whole(CaseFile file, boolean withObjections) {
        Stream<Event> entered = changes.findByCaseKeyOrderById(file.caseKey()).stream()
                .map(change -> new Event(change.enteredAt(), change.stage(), null, null, null, null, null));
        Stream<Event> decided = decisions.of(file.caseKey()).stream().map(made -> event(made, withObjections));
        List<Event> history = Stream.concat(decided, entered)
                .sorted(Comparator.comparing(Event::at))
                .toList();
        return view(file, county(file), history);
    }

    private static Event event(Decision made, boolean withObjections) {
        boolean hidden = made.step().equals(Decision.ON_OBJECTION) && !withObjections;
        String comment = hidden ? null : made.comment();
        Integer round = made.round() == 0 ? null : made.round();
        return new Event(made.decidedAt(), null, made.step(), round, made.decision(), comment, made.decidedBy());
    }

    private County county(CaseFile file) {
        return counties.find(file.countyKey()).orElseThrow();
    }

    private CaseView view(CaseFile file, County county, List<Event> history) {
        return new CaseView(
                file.caseKey(),
                county.key(),
                county.name(),
                county.cityCode(),
                county.cityName(),
                file.applicationYear(),
                file.stage(),
                words.named("stage." + file.stage()),
                file.round(),
                file.consentYear(),
                file.openedAt(),
                history);
    }
}
