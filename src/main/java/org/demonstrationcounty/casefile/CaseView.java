package org.demonstrationcounty.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A case as clients see it.
 *
 * @param countyName the county's name at the application; in the form of a round, its name when the round opened (P7)
 * @param countyNameToday its name today; absent if it is the same
 * @param cityName the city that is responsible today
 * @param applicationNumber number of the application among the county's of the year; absent for the first
 * @param stageName the stage in the reader's language
 * @param round the latest round that was opened, 0 before the first
 * @param consentYear null before the government's consent
 * @param importedAt when a case that began before was recorded here (补录); absent if it began here
 * @param incident why the case stands still, in the reader's language; only for administrators, and absent if it does
 *     not
 * @param programme name of the programme; absent in lists, like the honour
 * @param honour name of the honour; absent before the inspection
 * @param history stages and decisions, oldest first; absent in lists
 * @param way the stages from the application to the designation, passed, current and ahead; absent in lists
 * @param actions names of the actions that the reader may take now; absent in lists
 * @param maxLengths most characters of each text of these actions; absent in lists
 * @param consequences what these actions would lead to, in the reader's language, for those with a consequence;
 *     absent in lists
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
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant importedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String incident,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String programme,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String honour,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Event> history,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Milestone> way,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> actions,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, Map<String, Integer>> maxLengths,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, String> consequences) {

    /**
     * A stage of the way.
     *
     * @param place PASSED, CURRENT or AHEAD
     * @param enteredAt when the case entered it last; absent if it has not
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Milestone(Stage stage, String stageName, String place, @Nullable Instant enteredAt) {}

    /**
     * An event: a stage that was entered, or a decision. Its names are in the reader's language.
     *
     * @param step null for a stage
     * @param byName the name at that time
     * @param office the name of the deciding office at that time; absent if it was not stored
     * @param toCorrect what a return names, as the forms call it; absent where it names nothing
     * @param recordedLater true if it happened before the case was recorded here
     * @param namedAtUpgrade true if the name at that time is unknown and the name at the upgrade is shown
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
            @Nullable List<String> toCorrect,
            @Nullable String by,
            @Nullable String byName,
            @Nullable String office,
            @Nullable Boolean namedAtUpgrade,
            @Nullable Boolean recordedLater) {}
}
