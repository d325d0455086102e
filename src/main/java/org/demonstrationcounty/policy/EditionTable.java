package org.demonstrationcounty.policy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.demonstrationcounty.indicator.Bilingual;
import org.demonstrationcounty.indicator.Doubling;
import org.demonstrationcounty.indicator.WarningThresholds;
import org.demonstrationcounty.problems.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * The table of the edition's own entries and switches.
 *
 * @param bonusCeiling the most bonus points of a round in all themes together (R17)
 * @param warnings the thresholds from which a figure gets a warning (R6)
 * @param exemptionsAtMost null for any number (R16)
 * @param growthFromZero whether any count above zero meets a year-on-year target if the year before was zero (R11)
 * @param explainedAgreement whether an agreement in spite of an unmet condition wants a comment (P1)
 * @param countedSince the beginning of cumulative figures, for indicators that name no other (R6)
 */
record EditionTable(
        String id,
        int governsFrom,
        Bilingual title,
        String source,
        Doubling doubling,
        BigDecimal bonusCeiling,
        WarningThresholds warnings,
        @Nullable Integer exemptionsAtMost,
        @Nullable BigDecimal farFromYearBefore,
        boolean growthFromZero,
        boolean explainedAgreement,
        Bilingual countedSince,
        Edition.Titles titles) {

    private static final List<String> ITEMS = List.of(
            "id",
            "governs-from",
            "title",
            "title-english",
            "source",
            "doubling-above-percent",
            "doubling-needs-target",
            "bonus-ceiling",
            "warning-jump-factor",
            "warning-percent-points",
            "reference-percent-points",
            "exemptions-at-most",
            "doubles-at-most",
            "growth-from-zero",
            "counted-since",
            "counted-since-english",
            "programme",
            "programme-english",
            "honour",
            "honour-english",
            "agreement-explained");
    private static final int MOST = 10_000;
    private static final Pattern ID = Pattern.compile("(?!current$)[A-Za-z0-9][A-Za-z0-9._-]{0,31}");

    static EditionTable read(PolicyTable table, Refusals refusals) {
        TableReader reader = new TableReader(table, refusals);
        reader.expectKeys("item", ITEMS);
        Map<String, EntryReader> items = new HashMap<>();
        reader.entries("item", entry -> items.put(entry.optional("item"), entry));
        return new EditionTable(
                value(items, "id", "", entry -> entry.matching("value", ID, "policy.edition-id")),
                value(items, "governs-from", 0, entry -> entry.whole("value", 2000, 2999)),
                bilingual(items, "title"),
                text(items, "source"),
                new Doubling(
                        value(
                                items,
                                "doubling-above-percent",
                                BigDecimal.ZERO,
                                entry -> entry.decimal("value", 0, 1_000)),
                        value(items, "doubling-needs-target", false, entry -> entry.flag("value")),
                        atMost(items, "doubles-at-most")),
                value(items, "bonus-ceiling", BigDecimal.ZERO, entry -> entry.decimal("value", 0, 1_000)),
                new WarningThresholds(
                        value(
                                items,
                                "warning-jump-factor",
                                BigDecimal.ZERO,
                                entry -> entry.decimal("value", 2, 1_000_000)),
                        value(
                                items,
                                "warning-percent-points",
                                BigDecimal.ZERO,
                                entry -> entry.decimal("value", 1, 100))),
                atMost(items, "exemptions-at-most"),
                farFromYearBefore(items),
                value(items, "growth-from-zero", false, entry -> entry.flag("value")),
                value(items, "agreement-explained", false, entry -> entry.flag("value")),
                bilingual(items, "counted-since"),
                new Edition.Titles(bilingual(items, "programme"), bilingual(items, "honour")));
    }

    /** A blank cell is no limit. */
    private static @Nullable Integer atMost(Map<String, EntryReader> items, String item) {
        EntryReader entry = items.get(item);
        return entry == null || entry.isBlank("value") ? null : Integer.valueOf(entry.whole("value", 0, MOST));
    }

    /** A blank cell is no limit. */
    private static @Nullable BigDecimal farFromYearBefore(Map<String, EntryReader> items) {
        EntryReader entry = items.get("reference-percent-points");
        return entry == null || entry.isBlank("value") ? null : entry.decimal("value", 0, 1_000);
    }

    private static Bilingual bilingual(Map<String, EntryReader> items, String item) {
        return new Bilingual(text(items, item), text(items, item + "-english"));
    }

    private static String text(Map<String, EntryReader> items, String item) {
        return value(items, item, "", entry -> entry.text("value"));
    }

    private static <T> T value(
            Map<String, EntryReader> items, String item, T standIn, Function<EntryReader, T> reading) {
        return items.containsKey(item) ? reading.apply(items.get(item)) : standIn;
    }
}
