package org.demonstrationcounty.policy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.demonstrationcounty.indicator.Basis;
import org.demonstrationcounty.indicator.Bilingual;
import org.demonstrationcounty.input.PlainDecimal;
import org.demonstrationcounty.input.WrittenText;
import org.demonstrationcounty.problems.Refusals;

/**
 * Reads the cells of an entry. For a cell that cannot be read it notes a refusal and returns a stand-in, so that
 * reading goes on and finds all other faults. A table with a refusal is never used.
 */
final class EntryReader {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}(\\.\\d{1,12})?");

    private final PolicyTable.Entry entry;
    private final Refusals refusals;

    EntryReader(PolicyTable.Entry entry, Refusals refusals) {
        this.entry = entry;
        this.refusals = refusals;
    }

    void refuse(String column, String code, Object... arguments) {
        refusals.add(entry.path(column), code, arguments);
    }

    boolean isBlank(String column) {
        return entry.cell(column).isEmpty();
    }

    String optional(String column) {
        return entry.cell(column);
    }

    String text(String column) {
        if (isBlank(column)) {
            refuse(column, "policy.cell-blank");
        }
        return entry.cell(column);
    }

    String text(String column, int longest) {
        if (entry.cell(column).length() > longest) {
            refuse(column, "field.length", longest);
        }
        return text(column);
    }

    Bilingual bilingual(String column, int longest) {
        return new Bilingual(text(column, longest), text(column + "English", longest));
    }

    Bilingual bilingual(String column) {
        return new Bilingual(text(column), text(column + "English"));
    }

    /**
     * A text that matches a pattern.
     *
     * @param refusal the code for a text that does not match
     */
    String matching(String column, Pattern form, String refusal) {
        String text = text(column);
        if (!text.isEmpty() && !form.matcher(text).matches()) {
            refuse(column, refusal, text);
        }
        return text;
    }

    /** A decimal in a range, ends included. It has at most as many decimal places as figures have. */
    BigDecimal decimal(String column, long least, long most) {
        String text = text(column);
        return text.isEmpty() ? BigDecimal.valueOf(least) : decimal(column, text, least, most);
    }

    /** A decimal in a range, ends included, out of a part of the cell's text. */
    BigDecimal decimal(String column, String text, long least, long most) {
        String written = text.endsWith("%") ? text : WrittenText.number(text);
        if (!DECIMAL.matcher(written).matches()) {
            refuse(column, "policy.number-unreadable", text);
            return BigDecimal.valueOf(least);
        }
        BigDecimal value = PlainDecimal.of(new BigDecimal(written));
        if (value.compareTo(BigDecimal.valueOf(least)) < 0 || value.compareTo(BigDecimal.valueOf(most)) > 0) {
            refuse(column, "field.range", Long.toString(least), Long.toString(most));
        } else if (value.scale() > Basis.DECIMAL_PLACES) {
            refuse(column, "field.scale", Basis.DECIMAL_PLACES);
        }
        return value;
    }

    /** A whole number in a range, ends included. */
    int whole(String column, int least, int most) {
        BigDecimal value = decimal(column, least, most);
        if (value.scale() > 0) {
            refuse(column, "field.whole");
        }
        return value.intValue();
    }

    boolean flag(String column) {
        return choice(column, List.of("true", "false"), text -> text).equals("true");
    }

    /**
     * One of several choices.
     *
     * @param word the word that stands for a choice in the cell
     */
    <T> T choice(String column, List<T> choices, Function<T, String> word) {
        String text = text(column);
        for (T choice : choices) {
            if (word.apply(choice).equals(text)) {
                return choice;
            }
        }
        if (!text.isEmpty()) {
            refuse(
                    column,
                    "field.choice",
                    String.join(", ", choices.stream().map(word).toList()));
        }
        return choices.get(0);
    }

    <E extends Enum<E>> E choice(String column, E[] choices) {
        return choice(column, Arrays.asList(choices), Enum::name);
    }
}
