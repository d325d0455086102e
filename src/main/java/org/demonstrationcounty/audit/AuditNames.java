package org.demonstrationcounty.audit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.NamedFields;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.county.County;
import org.demonstrationcounty.people.AccountNames;
import org.demonstrationcounty.people.Act;
import org.demonstrationcounty.people.Groups;
import org.demonstrationcounty.people.NamesOfThen;
import org.demonstrationcounty.step.Labels;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Names those who did something, by the name that was stored with the entry. Entries of older releases have no name,
 * so the name at the upgrade stands for it. Names also the accounts, offices, counties and cities that an entry has as
 * its value, as they were called then; and the fields, indicators and departments of a list.
 */
@Component
class AuditNames {

    /** @param ofUpgrade true for the name at the upgrade; null if the name was stored */
    record By(String name, @Nullable Boolean ofUpgrade) {}

    private static final String ACCOUNT = "assignee";
    private static final String OFFICE = "reminder";
    private static final String COUNTY = "countyKey";
    private static final String CITY = "cityCode";
    private static final String TO_CORRECT = "toCorrect";
    private static final String INDICATORS = "codes";
    private static final String DEPARTMENTS = "departments";

    private final AccountNames names;
    private final Counties counties;
    private final NamedFields fields;

    AuditNames(AccountNames names, Counties counties, NamedFields fields) {
        this.names = names;
        this.counties = counties;
        this.fields = fields;
    }

    NamesOfThen of(Collection<AuditEntry> entries) {
        Stream<String> unnamed = entries.stream()
                .map(AuditEntry::action)
                .filter(action -> action.byName() == null && !action.byUser().equals(Act.SYSTEM))
                .map(AuditedAction::byUser);
        Stream<String> assigned = entries.stream()
                .filter(entry -> ACCOUNT.equals(entry.field()))
                .flatMap(entry -> Stream.of(entry.oldValue(), entry.newValue()))
                .filter(Objects::nonNull);
        return names.ofThen(Stream.concat(unnamed, assigned).toList());
    }

    /** What the value of an entry was called then; empty if it is nothing that has a name. */
    Optional<String> ofValue(AuditEntry entry, String value, NamesOfThen accounts) {
        LocalDate day = ProgrammeClock.local(entry.action().happenedAt()).toLocalDate();
        return switch (String.valueOf(entry.field())) {
            case ACCOUNT -> Optional.of(accounts.of(value, entry.action().happenedAt()));
            case OFFICE -> Optional.of(counties.groupNames(List.of(value), day));
            case CITY -> Optional.of(counties.groupNames(List.of(Groups.city(value)), day));
            case COUNTY -> counties.find(value, day).map(County::name);
            case TO_CORRECT -> Optional.of(labels(SubmittedValues.listed(value)));
            case INDICATORS -> Optional.of(labels(NamedFields.figures(SubmittedValues.listed(value))));
            case DEPARTMENTS -> Optional.of(counties.groupNames(departments(value), day));
            default -> Optional.empty();
        };
    }

    private String labels(List<String> named) {
        return named.stream().map(fields::label).collect(Collectors.joining(Labels.inLanguage(List.of("、", ", "))));
    }

    private static List<String> departments(String value) {
        return SubmittedValues.listed(value).stream().map(Groups::department).toList();
    }

    /** @param system the name for acts that nobody does */
    static By by(AuditedAction action, NamesOfThen older, String system) {
        if (action.byUser().equals(Act.SYSTEM)) {
            return new By(system, null);
        }
        if (action.byName() != null) {
            return new By(action.byName(), null);
        }
        return new By(older.of(action.byUser(), action.happenedAt()), true);
    }
}
