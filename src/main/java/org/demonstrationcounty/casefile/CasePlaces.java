package org.demonstrationcounty.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the years, stages and counties that cases have. The database looks into an index for each that may be, whether a
 * case has it, so it does not matter how many there are.
 */
@Component
class CasePlaces {

    enum Kind {
        YEAR,
        STAGE,
        COUNTY
    }

    /** @param name the year, the stage's name or the county's key */
    record Place(Kind kind, String name) {}

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private static final String YEARS = rows(IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
            .mapToObj(String::valueOf)
            .toList());

    private static final String STAGES = rows(
            Arrays.stream(Stage.values()).map(stage -> "'" + stage.name() + "'").toList());

    private static final String READ =
            """
            select 'YEAR', cast(y.name as varchar(30)) from (values %1$s) as y (name)
            where y.name between (select min(application_year) from case_file)
                and (select max(application_year) from case_file)
              and exists (select 1 from case_file f where f.application_year = y.name %3$s)
            union all
            select 'STAGE', s.name from (values %2$s) as s (name)
            where exists (select 1 from case_file f where f.stage = s.name %3$s)
            union all
            select 'COUNTY', k.county_key from county k
            where exists (select 1 from case_file f where f.county_key = k.county_key) %4$s
            """;

    private static final String EVERYWHERE = READ.formatted(YEARS, STAGES, "", "");
    private static final String OWN =
            READ.formatted(YEARS, STAGES, "and f.county_key in (:own)", "and k.county_key in (:own)");

    private final JdbcClient database;

    CasePlaces(JdbcClient database) {
        this.database = database;
    }

    /** @param counties keys of the counties to include; null for all */
    List<Place> of(@Nullable Set<String> counties) {
        if (counties == null) {
            return database.sql(EVERYWHERE).query((row, number) -> place(row)).list();
        }
        return counties.isEmpty()
                ? List.of()
                : database.sql(OWN)
                        .param("own", counties)
                        .query((row, number) -> place(row))
                        .list();
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(Kind.valueOf(row.getString(1)), row.getString(2));
    }

    private static String rows(Collection<String> values) {
        return values.stream().map(value -> "(" + value + ")").collect(Collectors.joining(", "));
    }
}
