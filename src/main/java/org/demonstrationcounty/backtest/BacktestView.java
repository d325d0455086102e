package org.demonstrationcounty.backtest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.demonstrationcounty.indicator.Status;
import org.demonstrationcounty.policy.EditionView;
import org.jspecify.annotations.Nullable;

/**
 * A back-test for clients.
 *
 * @param edition id of the drafted edition
 * @param draft the drafted edition, as {@code GET /api/editions/{id}} shows deployed ones
 * @param tested how many confirmed rounds were judged
 * @param differing how many of them differ
 * @param total entries on all pages
 */
record BacktestView(
        String edition,
        String title,
        EditionView draft,
        int tested,
        int differing,
        int passedInForce,
        int passedByDraft,
        List<Round> rounds,
        int page,
        int size,
        long total) {

    /**
     * @param edition id of the edition by which it was judged
     * @param differs codes of the indicators that differ
     * @param changes the same with both verdicts
     */
    @Schema(name = "BacktestRound")
    record Round(
            String caseKey,
            String countyName,
            int round,
            int dataYear,
            String edition,
            Result inForce,
            Result byDraft,
            List<String> differs,
            List<ChangeView> changes) {}

    /**
     * @param grade code of the grade
     * @param score by which it ranks, with bonus points
     * @param rank among the confirmed rounds of the data year; equal ones share it
     */
    @Schema(name = "BacktestResult")
    record Result(
            boolean passed,
            boolean provisional,
            int credits,
            int required,
            int assessed,
            String grade,
            String gradeName,
            BigDecimal score,
            int rank) {}

    @Schema(name = "BacktestChange")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangeView(String code, String name, @Nullable VerdictInShort inForce, @Nullable VerdictInShort byDraft) {}

    @Schema(name = "BacktestVerdict")
    record VerdictInShort(Status status, String statusName, int credits, String target, String explanation) {}
}
