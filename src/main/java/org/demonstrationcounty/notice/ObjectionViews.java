package org.demonstrationcounty.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.people.AccountNames;
import org.demonstrationcounty.problems.RefusalMessages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows objections, and what came of them, to the bureau and the government; they name people (P3). */
@Component
@Transactional(readOnly = true)
public class ObjectionViews {

    /**
     * An objection in the reader's language.
     *
     * @param publishOn first day of the notice that it is against
     * @param rulingName absent before the ruling, as is what follows
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ObjectionView(
            LocalDate publishOn,
            String name,
            String organisation,
            String contact,
            String content,
            Instant registeredAt,
            String rulingName,
            String comment,
            String ruledBy,
            Instant ruledAt) {}

    private final NoticeRepository notices;
    private final ObjectionRepository objections;
    private final ObjectionRulingRepository rulings;
    private final RefusalMessages words;
    private final AccountNames names;

    ObjectionViews(
            NoticeRepository notices,
            ObjectionRepository objections,
            ObjectionRulingRepository rulings,
            RefusalMessages words,
            AccountNames names) {
        this.notices = notices;
        this.objections = objections;
        this.rulings = rulings;
        this.words = words;
        this.names = names;
    }

    /** Every objection to every notice of the case, in the order of their registration. */
    public List<ObjectionView> ofCase(CaseKey caseKey) {
        return notices.findByCaseKeyOrderById(caseKey.text()).stream()
                .flatMap(notice -> objections.findByNoticeIdOrderById(notice.id()).stream()
                        .map(objection -> view(notice, objection)))
                .toList();
    }

    ObjectionView one(ObjectionRow objection) {
        return view(notices.findById(objection.noticeId()).orElseThrow(), objection);
    }

    private ObjectionView view(NoticeRow notice, ObjectionRow row) {
        Objection objection = row.objection();
        ObjectionRulingRow ruling = rulings.findById(row.id()).orElse(null);
        return new ObjectionView(
                notice.publishOn(),
                objection.name(),
                objection.organisation(),
                objection.contact(),
                objection.content(),
                row.registeredAt(),
                ruling == null ? null : words.named("decision." + ruling.ruling()),
                ruling == null ? null : ruling.comment(),
                ruling == null ? null : names.of(ruling.ruledBy(), ruling.ruledAt()),
                ruling == null ? null : ruling.ruledAt());
    }
}
