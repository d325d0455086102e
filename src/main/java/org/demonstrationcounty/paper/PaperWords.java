package org.demonstrationcounty.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseView;
import org.jspecify.annotations.Nullable;

/** How the templates write days, moments and values. */
final class PaperWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private static final Set<String> AFTER_THE_ROUNDS =
            Set.of("inspect-on-site", "final-meeting", "final-consent", "propose-revocation", "consent-to-revocation");

    /** The lines of a title with a long name in it. No line ends in the middle of a word (GB/T 9704). */
    public List<String> title(String before, String name, String after) {
        int bracket = name.indexOf('（');
        return bracket < 0
                ? List.of(before, name + after)
                : List.of(before, name.substring(0, bracket), name.substring(bracket) + after);
    }

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    public String minute(Instant moment) {
        return MINUTE.format(LocalDateTime.ofInstant(moment, ProgrammeClock.ZONE));
    }

    /** The step of a decision, in a yearly assessment with its year. The case keeps its last round after the assessments. */
    public String occasion(CaseView.Event decided) {
        boolean isOfARound = decided.round() != null && !AFTER_THE_ROUNDS.contains(String.valueOf(decided.step()));
        return isOfARound ? decided.stepName() + "（第" + decided.round() + "年）" : String.valueOf(decided.stepName());
    }

    /** A number without needless zeros, yes or no, or the text as it is; nothing for null. */
    public String value(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Boolean yes) {
            return yes ? "是" : "否";
        }
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return value.toString();
    }
}
