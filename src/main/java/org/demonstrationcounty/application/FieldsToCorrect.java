package org.demonstrationcounty.application;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demonstrationcounty.casefile.NamedFields;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.input.CodeList;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.step.Submission;
import org.springframework.stereotype.Component;

/** Reads 需更正的内容: the fields and base figures of an application that a return names. */
@Component
class FieldsToCorrect {

    private static final String FIELD = "toCorrect";

    private final Applications applications;
    private final Editions editions;

    FieldsToCorrect(Applications applications, Editions editions) {
        this.applications = applications;
        this.editions = editions;
    }

    List<String> read(Submission submitted, Refusals refusals) {
        return submitted.has(FIELD)
                ? new CodeList(FIELD, known(submitted.caseKey())).read(submitted.json(FIELD), refusals)
                : List.of();
    }

    /** The base figures of all indicators, because the county may have left one out. */
    private Set<String> known(CaseKey caseKey) {
        Application application = applications.latest(caseKey).orElseThrow();
        Stream<String> indicators = Stream.concat(
                application.base().keySet().stream(),
                editions.current().standard().indicators().stream().map(indicator -> indicator.code()));
        return Stream.concat(application.fields().keySet().stream(), indicators.map(code -> NamedFields.BASE + code))
                .collect(Collectors.toSet());
    }
}
