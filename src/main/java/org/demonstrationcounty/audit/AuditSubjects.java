package org.demonstrationcounty.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.county.County;
import org.demonstrationcounty.people.Groups;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Names in words the thing to which something was done, in the reader's language and as it was called then. The trail
 * keeps a kind and a key, such as {@code department finance}, or a key alone.
 */
@Component
class AuditSubjects {

    private static final String KIND = "audit.subject.";

    private final MessageSource messages;
    private final Counties counties;

    AuditSubjects(MessageSource messages, Counties counties) {
        this.messages = messages;
        this.counties = counties;
    }

    /** The name; null if the action has only one possible subject. */
    @Nullable
    String nameOf(AuditedAction action) {
        String subject = action.subject();
        LocalDate day = ProgrammeClock.local(action.happenedAt()).toLocalDate();
        int end = subject.indexOf(' ');
        if (end > 0) {
            return kind(subject.substring(0, end), subject.substring(end + 1), day);
        }
        return subject.isEmpty() ? null : key(action.code(), subject, day);
    }

    private String kind(String kind, String key, LocalDate day) {
        return kind.equals("department")
                ? counties.groupNames(List.of(Groups.department(key)), day)
                : said(KIND + kind, kind + " " + key, key);
    }

    private String key(String action, String key, LocalDate day) {
        return switch (action) {
            case "open-county", "change-county" ->
                counties.find(key, day).map(County::name).orElse(key);
            case "open-city", "change-city" -> counties.groupNames(List.of(Groups.city(key)), day);
            case "open-office", "change-office" -> counties.officeNames().getOrDefault(key, key);
            default -> said("step." + key, key);
        };
    }

    private String said(String text, String otherwise, Object... arguments) {
        Locale language = LocaleContextHolder.getLocale();
        return String.valueOf(messages.getMessage(text, arguments, otherwise, language));
    }
}
