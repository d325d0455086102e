package org.demonstrationcounty.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.demonstrationcounty.casefile.Decided;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.indicator.Bilingual;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.policy.EligibilityCondition;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.step.Submission;
import org.demonstrationcounty.step.Wanted;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Requires a comment from whoever agrees to an application with an unmet condition or without the city government's
 * document, if the edition says so (P1).
 */
@Component
class ExplainedAgreement {

    private static final String FIELD = "comment";
    private static final String AGREES = "approve";
    private static final Refusal NO_CONSENT = new Refusal(FIELD, "review.no-city-consent", List.of());

    private final Editions editions;
    private final Applications applications;
    private final CityConsents consents;
    private final RefusalMessages messages;

    ExplainedAgreement(Editions editions, Applications applications, CityConsents consents, RefusalMessages messages) {
        this.editions = editions;
        this.applications = applications;
        this.consents = consents;
        this.messages = messages;
    }

    void check(Decided decided, Submission submitted, Refusals refusals) {
        boolean says = submitted.has(FIELD) || refusals.concern(FIELD);
        if (!says && decided.is(AGREES) && editions.current().explainedAgreement()) {
            unmet(submitted.caseKey()).ifPresent(refusals::add);
            if (!consents.isAttached(submitted.caseKey())) {
                refusals.add(NO_CONSENT);
            }
        }
    }

    /**
     * The comment on unmet conditions and on the missing document. The document may be attached while the form is open,
     * so the form looks at the documents of the case.
     */
    List<Wanted> wanted(CaseKey caseKey) {
        if (!editions.current().explainedAgreement()) {
            return List.of();
        }
        return Stream.concat(
                        unmet(caseKey).map(lack -> wanted(lack, null)).stream(),
                        Stream.of(wanted(NO_CONSENT, consents.kind())))
                .toList();
    }

    private Wanted wanted(Refusal lack, @Nullable String unlessAttached) {
        return new Wanted(FIELD, Map.of("decision", List.of(AGREES)), messages.of(lack), unlessAttached);
    }

    private Optional<Refusal> unmet(CaseKey caseKey) {
        Application application = applications.latest(caseKey).orElseThrow();
        Edition edition = editions.current();
        List<Bilingual> names = edition.eligibility().stream()
                .filter(condition -> !application.meets(condition))
                .map(EligibilityCondition::name)
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal(FIELD, "review.unmet-conditions", List.of(listed(names))));
    }

    private static String listed(List<Bilingual> names) {
        return new Bilingual(
                        String.join("、", names.stream().map(Bilingual::chinese).toList()),
                        String.join(", ", names.stream().map(Bilingual::english).toList()))
                .in(LocaleContextHolder.getLocale());
    }
}
