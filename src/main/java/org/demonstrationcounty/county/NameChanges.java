package org.demonstrationcounty.county;

import java.time.LocalDate;
import java.util.Objects;
import org.demonstrationcounty.people.Act;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes changed names. It refuses a change that was based on names which somebody has changed since (P7). */
@Service
@Transactional
class NameChanges {

    private final NameTables tables;
    private final ApplicationEventPublisher events;

    NameChanges(NameTables tables, ApplicationEventPublisher events) {
        this.tables = tables;
        this.events = events;
    }

    void open(CountyName county, Names seen, String user) {
        Act act = Act.onAll("open-county", county.key(), user);
        write(() -> tables.open(county), seen, compared(act, null, county));
    }

    void open(CityName city, Names seen, String user) {
        Act act = Act.onAll("open-city", city.code(), user);
        write(() -> tables.open(city), seen, compared(act, null, city));
    }

    /** Opens a department, which editions of the policy can then name (R21). */
    void open(Office office, Names seen, String user) {
        Act act = Act.onAll("open-office", office.code(), user);
        write(() -> tables.open(office), seen, compared(act, null, office));
    }

    void change(CountyName county, Names seen, String user) {
        CountyName before = Names.known(county.key(), seen.counties()).onOrFirst(county.from());
        Act act = compared(Act.onAll("change-county", county.key(), user), before, county);
        if (!act.changes().isEmpty()) {
            write(() -> tables.write(county), seen, fromThen(act, county.from()));
        }
    }

    void change(CityName city, Names seen, String user) {
        CityName before = Names.known(city.code(), seen.cities()).onOrFirst(city.from());
        Act act = compared(Act.onAll("change-city", city.code(), user), before, city);
        if (!act.changes().isEmpty()) {
            write(() -> tables.write(city), seen, fromThen(act, city.from()));
        }
    }

    void change(Office office, Names seen, String user) {
        Office before = Names.known(office.code(), seen.offices()).onOrFirst(office.from());
        Act act = compared(Act.onAll("change-office", office.code(), user), before, office);
        if (!act.changes().isEmpty()) {
            write(() -> tables.write(office), seen, fromThen(act, office.from()));
        }
    }

    private void write(Runnable rows, Names seen, Act act) {
        tables.changing(seen);
        rows.run();
        events.publishEvent(new NamesChanged());
        events.publishEvent(act);
    }

    private static Act compared(Act act, @Nullable CountyName before, CountyName after) {
        Act named = changing(act, "countyName", before == null ? null : before.name(), after.name());
        named = changing(named, "nameEnglish", before == null ? null : before.nameEnglish(), after.nameEnglish());
        named = changing(named, "countyKind", before == null ? null : before.kind(), after.kind());
        named = changing(named, "statisticalCode", before == null ? null : before.code(), after.code());
        return changing(named, "cityCode", before == null ? null : before.cityCode(), after.cityCode());
    }

    private static Act compared(Act act, @Nullable CityName before, CityName after) {
        Act named = changing(act, "cityName", before == null ? null : before.name(), after.name());
        return changing(named, "nameEnglish", before == null ? null : before.nameEnglish(), after.nameEnglish());
    }

    private static Act compared(Act act, @Nullable Office before, Office after) {
        Act named = changing(act, "officeName", before == null ? null : before.name(), after.name());
        return changing(named, "nameEnglish", before == null ? null : before.nameEnglish(), after.nameEnglish());
    }

    private static Act changing(Act act, String field, @Nullable Object before, @Nullable Object after) {
        return Objects.equals(before, after) ? act : act.changing(field, before, after);
    }

    private static Act fromThen(Act act, LocalDate from) {
        return act.changing("validFrom", null, from);
    }
}
