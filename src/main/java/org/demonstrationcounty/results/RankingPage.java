package org.demonstrationcounty.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a ranking, with the champions of the year.
 *
 * @param publication null until the year is published
 * @param page from 0
 * @param total rounds on all pages
 * @param indicators the indicators for which any county has a figure, in the notice's order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RankingPage(
        int dataYear,
        @Nullable Publication publication,
        List<Rankings.Place> overall,
        int page,
        int size,
        long total,
        List<Indicator> indicators) {

    /**
     * @param leader the champion; the first of them if several are equal; null for none
     * @param champions all of them
     * @param ranking every round with a figure; left out unless it was asked for
     */
    public record Indicator(
            String code,
            String name,
            Rankings.@Nullable Standing leader,
            List<Rankings.Standing> champions,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Rankings.Standing> ranking) {

        static Indicator of(String code, String name, List<Rankings.Standing> champions) {
            return new Indicator(code, name, champions.isEmpty() ? null : champions.get(0), champions, null);
        }

        /** @param whole whether its ranking is shown */
        static Indicator of(Rankings.IndicatorRanking ranked, boolean whole) {
            return new Indicator(
                    ranked.code(), ranked.name(), ranked.leader(), ranked.champions(), whole ? ranked.ranking() : null);
        }
    }
}
