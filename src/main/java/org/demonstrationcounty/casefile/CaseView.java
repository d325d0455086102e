package org.demonstrationcounty.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A case as clients see it.
 *
 * @param countyName what the county was called when it applied; in the form of a round, when the round opened (P7)
 * @param countyNameToday what it is called today; absent where that is the same
 * @param cityName the city that is responsible today
 * @param applicationNumber which application of the county in this year; absent for the first
 * @param stageName the stage in the reader's language
 * @param round the round that was opened last, 0 before the first
 * @param consentYear null before the government's consent
 * @param incident why the case stands still, in the reader's language; absent where it does not, and for all but administrators
 * @param programme what the creation is called; absent in lists, as is the honour
 * @param honour what a designation makes of the county; absent before the inspection
 * @param history stages entered and decisions made, oldest first; absent in lists
 * @param actions names of what the reader may do with the case now, besides its steps; absent in lists
 * @param maxLengths how many characters each text of these actions may have; absent in lists
 * @param consequences what follows from these actions, in the reader's language, where there is something to say; absent in lists
 */
public record CaseView(
        String caseKey,
        String countyKey,
        String countyName,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String countyNameToday,
        String cityCode,
        String cityName,
        int applicationYear,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer applicationNumber,
        Stage stage,
        String stageName,
        int round,
        @Nullable Integer consentYear,
        Instant openedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String incident,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String programme,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String honour,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Event> history,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> actions,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, Map<String, Integer>> maxLengths,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, String> consequences) {

    /**
     * Something that happened: a stage that was entered, or a decision; the names are in the reader's language.
     *
     * @param step null where a stage was entered
     * @param byName the name of then
     * @param office what the deciding office was called then; absent where that was not kept
     * @param namedAtUpgrade that the name of then is not known and the one of the upgrade is shown
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Event(
            Instant at,
            @Nullable Stage stage,
            @Nullable String stageName,
            @Nullable String step,
            @Nullable String stepName,
            @Nullable Integer round,
            @Nullable String decision,
            @Nullable String decisionName,
            @Nullable String comment,
            @Nullable String by,
            @Nullable String byName,
            @Nullable String office,
            @Nullable Boolean namedAtUpgrade) {}
}
