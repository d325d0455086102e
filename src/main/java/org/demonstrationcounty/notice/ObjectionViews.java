package org.demonstrationcounty.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.people.AccountNames;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.problems.RefusalMessages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows objections with their rulings. Objections name people, so readers outside bureau and government only learn
 * that there is one, and when (P3).
 */
@Component
@Transactional(readOnly = true)
public class ObjectionViews {

    /**
     * An objection in the reader's language.
     *
     * @param publishOn first day of the notice
     * @param withheld whether this reader may not see who objected and what was said
     * @param rulingName absent before the ruling, like the components after it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ObjectionView(
            LocalDate publishOn,
            boolean withheld,
            @Nullable String name,
            @Nullable String organisation,
            @Nullable String contact,
            @Nullable String content,
            Instant registeredAt,
            @Nullable String rulingName,
            @Nullable String comment,
            @Nullable String ruledBy,
            @Nullable Instant ruledAt) {}

    private final NoticeRepository notices;
    private final ObjectionRepository objections;
    private final ObjectionRulingRepository rulings;
    private final RefusalMessages words;
    private final AccountNames names;
    private final IdentityService identity;

    ObjectionViews(
            NoticeRepository notices,
            ObjectionRepository objections,
            ObjectionRulingRepository rulings,
            RefusalMessages words,
            AccountNames names,
            IdentityService identity) {
        this.notices = notices;
        this.objections = objections;
        this.rulings = rulings;
        this.words = words;
        this.names = names;
        this.identity = identity;
    }

    /** Every objection to every notice of the case, in the order of registration. */
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
        boolean withheld = !CurrentUser.of(identity).readsObjections();
        ObjectionRulingRow ruling = rulings.findById(row.id()).orElse(null);
        return new ObjectionView(
                notice.publishOn(),
                withheld,
                withheld ? null : objection.name(),
                withheld ? null : objection.organisation(),
                withheld ? null : objection.contact(),
                withheld ? null : objection.content(),
                row.registeredAt(),
                ruling == null ? null : words.named("decision." + ruling.ruling()),
                ruling == null || withheld ? null : ruling.comment(),
                ruling == null ? null : names.of(ruling.ruledBy(), ruling.ruledAt()),
                ruling == null ? null : ruling.ruledAt());
    }
}
