package org.demonstrationcounty.county;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.revision.Revisions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads and writes the rows of names. They are few and often read, so they stay in memory until somebody changes one.
 */
@Component
class NameTables {

    private final JdbcClient database;
    private final Revisions revisions;
    private volatile @Nullable Names read;

    NameTables(JdbcClient database, Revisions revisions) {
        this.database = database;
        this.revisions = revisions;
    }

    Names names() {
        String revision = revisions.of(NamesRevision.NAME);
        Names kept = read;
        if (kept == null || !kept.revision().equals(revision)) {
            kept = load(revision);
            read = kept;
        }
        return kept;
    }

    /**
     * Marks the names as changed.
     *
     * @throws RefusedException conflict, if somebody has changed a name since {@code seen} was read
     */
    void changing(Names seen) {
        int changed = database.sql("update names_revision set revision = :next where id = 1 and revision = :seen")
                .param("next", UUID.randomUUID().toString())
                .param("seen", seen.revision())
                .update();
        if (changed == 0) {
            throw RefusedException.conflict("names.changed-meanwhile");
        }
        revisions.changed();
    }

    void open(CountyName county) {
        database.sql("insert into county (county_key) values (?)")
                .param(county.key())
                .update();
        write(county);
    }

    void open(CityName city) {
        database.sql("insert into city (code) values (?)").param(city.code()).update();
        write(city);
    }

    void open(Office office) {
        database.sql("insert into office (code, kind) values (?, ?)")
                .params(office.code(), office.kind().name())
                .update();
        write(office);
    }

    void write(CountyName row) {
        database.sql("delete from county_name where county_key = ? and valid_from = ?")
                .params(row.key(), row.from())
                .update();
        database.sql(
                        """
                        insert into county_name (county_key, valid_from, kind, name, name_english, code, city_code)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        row.key(),
                        row.from(),
                        row.kind().name(),
                        row.name(),
                        row.nameEnglish(),
                        row.code(),
                        row.cityCode())
                .update();
    }

    void write(CityName row) {
        database.sql("delete from city_name where city_code = ? and valid_from = ?")
                .params(row.code(), row.from())
                .update();
        database.sql("insert into city_name (city_code, valid_from, name, name_english) values (?, ?, ?, ?)")
                .params(row.code(), row.from(), row.name(), row.nameEnglish())
                .update();
    }

    void write(Office row) {
        database.sql("delete from office_name where office_code = ? and valid_from = ?")
                .params(row.code(), row.from())
                .update();
        database.sql("insert into office_name (office_code, valid_from, name, name_english) values (?, ?, ?, ?)")
                .params(row.code(), row.from(), row.name(), row.nameEnglish())
                .update();
    }

    private Names load(String revision) {
        return new Names(
                revision,
                History.by(
                        CountyName::key,
                        CountyName::from,
                        database.sql("select * from county_name")
                                .query((row, number) -> county(row))
                                .list()),
                History.by(
                        CityName::code,
                        CityName::from,
                        database.sql("select * from city_name")
                                .query((row, number) -> new CityName(
                                        row.getString("city_code"),
                                        row.getString("name"),
                                        row.getString("name_english"),
                                        from(row)))
                                .list()),
                History.by(
                        Office::code,
                        Office::from,
                        database.sql("select * from office join office_name on office_code = code")
                                .query((row, number) -> office(row))
                                .list()));
    }

    private static CountyName county(ResultSet row) throws SQLException {
        return new CountyName(
                row.getString("county_key"),
                CountyKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("name_english"),
                row.getString("code"),
                row.getString("city_code"),
                from(row));
    }

    private static Office office(ResultSet row) throws SQLException {
        return new Office(
                row.getString("code"),
                Office.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("name_english"),
                from(row));
    }

    private static LocalDate from(ResultSet row) throws SQLException {
        return row.getObject("valid_from", LocalDate.class);
    }
}
