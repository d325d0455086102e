package org.demonstrationcounty.audit;

import java.util.Locale;
import java.util.Optional;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.input.Paging;
import org.demonstrationcounty.people.Act;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.NamesOfThen;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows the trail in the reader's language. */
@Component
@Transactional(readOnly = true)
class AuditViews {

    private final AuditEntryRepository entries;
    private final AuditWords words;
    private final AuditNames names;
    private final AuditSubjects subjects;
    private final Counties counties;

    AuditViews(
            AuditEntryRepository entries,
            AuditWords words,
            AuditNames names,
            AuditSubjects subjects,
            Counties counties) {
        this.entries = entries;
        this.words = words;
        this.names = names;
        this.subjects = subjects;
        this.counties = counties;
    }

    Paging.Paged<AuditView> page(AuditQuery query, CurrentUser reader, Paging paging) {
        Page<AuditEntry> found =
                entries.find(query.caseKey(), query.everyAction(), query.actions(), query.round(), paging.request());
        Locale language = LocaleContextHolder.getLocale();
        NamesOfThen older = names.of(found.getContent());
        String system = words.value(Act.SYSTEM).map(name -> name.in(language)).orElse(Act.SYSTEM);
        return paging.of(found.map(entry -> view(
                entry,
                entry.action().isWithheldFrom(reader),
                AuditNames.by(entry.action(), older, system),
                older,
                language)));
    }

    private AuditView view(
            AuditEntry entry, boolean withheld, AuditNames.By by, NamesOfThen accounts, Locale language) {
        AuditedAction action = entry.action();
        return new AuditView(
                entry.id(),
                action.happenedAt(),
                action.round(),
                action.code(),
                words.action(action.code()).map(name -> name.in(language)).orElse(action.code()),
                action.subject(),
                subjects.nameOf(action),
                entry.field(),
                entry.fieldName().in(language),
                withheld ? null : entry.oldValue(),
                withheld ? null : word(entry, entry.oldValue(), accounts, language),
                withheld ? null : entry.newValue(),
                withheld ? null : word(entry, entry.newValue(), accounts, language),
                withheld ? null : entry.reason(),
                withheld,
                action.byUser(),
                by.name(),
                action.byOffice(),
                action.byOfficeName() == null ? null : counties.spoken(action.byOfficeName()),
                by.ofUpgrade());
    }

    private @Nullable String word(AuditEntry entry, @Nullable String value, NamesOfThen accounts, Locale language) {
        return Optional.ofNullable(value)
                .flatMap(code -> words.value(entry.action().code(), code)
                        .map(name -> name.in(language))
                        .or(() -> names.ofValue(entry, code, accounts)))
                .orElse(null);
    }
}
