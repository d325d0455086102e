package org.demonstrationcounty.audit;

import java.util.Locale;
import java.util.Optional;
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

    AuditViews(AuditEntryRepository entries, AuditWords words, AuditNames names) {
        this.entries = entries;
        this.words = words;
        this.names = names;
    }

    Paging.Paged<AuditView> page(AuditQuery query, CurrentUser reader, Paging paging) {
        Page<AuditEntry> found =
                entries.find(query.caseKey(), query.everyAction(), query.actions(), query.round(), paging.request());
        Locale language = LocaleContextHolder.getLocale();
        NamesOfThen older = names.of(found.getContent());
        String system = words.value(Act.SYSTEM).map(name -> name.in(language)).orElse(Act.SYSTEM);
        return paging.of(found.map(entry -> view(
                entry, entry.action().isWithheldFrom(reader), AuditNames.by(entry.action(), older, system), language)));
    }

    private AuditView view(AuditEntry entry, boolean withheld, AuditNames.By by, Locale language) {
        AuditedAction action = entry.action();
        return new AuditView(
                entry.id(),
                action.happenedAt(),
                action.round(),
                action.code(),
                words.action(action.code()).map(name -> name.in(language)).orElse(action.code()),
                action.subject(),
                entry.field(),
                entry.fieldName().in(language),
                withheld ? null : entry.oldValue(),
                withheld ? null : word(entry.oldValue(), language),
                withheld ? null : entry.newValue(),
                withheld ? null : word(entry.newValue(), language),
                withheld ? null : entry.reason(),
                withheld,
                action.byUser(),
                by.name(),
                action.byOffice(),
                action.byOfficeName(),
                by.ofUpgrade());
    }

    private @Nullable String word(@Nullable String value, Locale language) {
        return Optional.ofNullable(value)
                .flatMap(words::value)
                .map(name -> name.in(language))
                .orElse(null);
    }
}
