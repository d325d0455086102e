package org.demonstrationcounty.policy;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.demonstrationcounty.problems.Refusals;

/** Reads years, dates and terms (R2, R4, P3). An entry that is not listed here is the term of a task. */
final class CalendarTable {

    private static final String YEARS = "application-years";
    private static final String DEADLINE = "application-deadline";
    private static final String FIRST_DATA_YEAR = "first-data-year";
    private static final String ROUND_OPENING = "round-opening";
    private static final String NOTICE = "notice";
    private static final String CONFIRMATION = "figure-confirmation";
    private static final String RECONSIDERATION = "reconsideration-request";
    private static final String REMINDER = "reminder";
    private static final String ESCALATION = "escalation";
    private static final String SILENCE = "silence";
    private static final List<String> ITEMS = ShippedEntries.keys(PolicyTableKind.CALENDAR);
    private static final Set<String> NO_TASKS = Set.of(
            YEARS,
            DEADLINE,
            FIRST_DATA_YEAR,
            ROUND_OPENING,
            NOTICE,
            CONFIRMATION,
            RECONSIDERATION,
            REMINDER,
            ESCALATION,
            SILENCE);
    private static final Pattern YEAR_LIST = Pattern.compile("2\\d{3}(\\s*,\\s*2\\d{3})*");
    private static final MonthDay STAND_IN = MonthDay.of(1, 1);
    private static final int LONGEST = 1_000;
    private static final int MOST_YEARS = 10;

    private final Map<String, EntryReader> items = new HashMap<>();

    private CalendarTable() {}

    static Terms read(PolicyTable table, Refusals refusals) {
        TableReader reader = new TableReader(table, refusals);
        reader.expectKeys("item", ITEMS);
        CalendarTable calendar = new CalendarTable();
        reader.entries("item", entry -> calendar.items.put(entry.optional("item"), entry));
        return calendar.terms();
    }

    private Terms terms() {
        Map<String, Terms.Term> due = new HashMap<>();
        ITEMS.stream().filter(item -> !NO_TASKS.contains(item)).forEach(task -> Optional.ofNullable(items.get(task))
                .ifPresent(entry -> due.put(task, term(entry, 1))));
        return new Terms(
                years(),
                date(DEADLINE),
                items.containsKey(FIRST_DATA_YEAR) ? items.get(FIRST_DATA_YEAR).whole("value", 0, MOST_YEARS) : 0,
                date(ROUND_OPENING),
                workingDays(NOTICE, 1),
                workingDays(CONFIRMATION, 1),
                workingDays(RECONSIDERATION, 1),
                workingDays(REMINDER, 1),
                workingDays(ESCALATION, 0),
                workingDays(SILENCE, 1),
                due);
    }

    private SortedSet<Integer> years() {
        SortedSet<Integer> years = new TreeSet<>();
        if (items.containsKey(YEARS)) {
            String text = items.get(YEARS).matching("value", YEAR_LIST, "policy.years-unreadable");
            if (YEAR_LIST.matcher(text).matches()) {
                for (String year : text.split(",")) {
                    years.add(Integer.valueOf(year.strip()));
                }
            }
        }
        return years;
    }

    private MonthDay date(String item) {
        EntryReader entry = items.get(item);
        if (entry == null) {
            return STAND_IN;
        }
        String text = entry.text("value");
        try {
            return MonthDay.parse("--" + text);
        } catch (DateTimeException unreadable) {
            entry.refuse("value", "policy.date-unreadable", text);
            return STAND_IN;
        }
    }

    private int workingDays(String item, int least) {
        EntryReader entry = items.get(item);
        if (entry == null) {
            return least;
        }
        Terms.Term term = term(entry, least);
        if (term.unit() != Terms.Unit.WORKING_DAYS) {
            entry.refuse("unit", "field.choice", Terms.Unit.WORKING_DAYS.chinese());
        }
        return term.length();
    }

    private static Terms.Term term(EntryReader entry, int least) {
        return new Terms.Term(
                entry.whole("value", least, LONGEST),
                entry.choice("unit", List.of(Terms.Unit.values()), Terms.Unit::chinese));
    }
}
