package org.demonstrationcounty.audit;

import java.util.Set;
import org.demonstrationcounty.indicator.Standard;
import org.demonstrationcounty.input.Parameters;
import org.demonstrationcounty.problems.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * The entries that a reader asks for.
 *
 * @param caseKey null for those that concern all cases
 * @param actions empty for every action
 * @param round null for every round
 */
record AuditQuery(@Nullable String caseKey, Set<String> actions, @Nullable Integer round) {

    static AuditQuery read(
            @Nullable String caseKey,
            @Nullable Set<String> actions,
            @Nullable String round,
            AuditWords words,
            Refusals refusals) {
        Set<String> wanted = actions == null ? Set.of() : actions;
        wanted.stream()
                .sorted()
                .filter(code -> words.action(code).isEmpty())
                .forEach(code -> refusals.add("action", "field.unknown-code", code));
        Integer number = round == null ? null : new Parameters(refusals).whole("round", round, 1, Standard.ROUNDS);
        return new AuditQuery(caseKey, wanted, number);
    }

    boolean everyAction() {
        return actions.isEmpty();
    }
}
