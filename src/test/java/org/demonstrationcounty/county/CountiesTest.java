package org.demonstrationcounty.county;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.database.OnBothDatabases;
import org.demonstrationcounty.people.Act;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.problems.RefusedException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.CustomScopeConfigurer;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.SimpleTransactionScope;

@DataJpaTest
@Import({Counties.class, NameTables.class, NamesRevision.class, NameChanges.class, CountiesTest.Day.class})
@RecordApplicationEvents
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:counties")
@OnBothDatabases
class CountiesTest {

    @Autowired
    Counties counties;

    @Autowired
    NameChanges changes;

    @Autowired
    ApplicationEvents events;

    @TestConfiguration
    @ComponentScan("org.demonstrationcounty.revision")
    static class Day {

        @Bean
        static CustomScopeConfigurer transactions() {
            CustomScopeConfigurer scopes = new CustomScopeConfigurer();
            scopes.addScope("transaction", new SimpleTransactionScope());
            return scopes;
        }

        @Bean
        ProgrammeClock clock() {
            return new ProgrammeClock(() -> Instant.parse("2021-03-01T01:00:00Z"));
        }
    }

    @Test
    void everyDivisionAndZoneOfTheProvinceIsThere() {
        assertThat(counties.all()).hasSize(131).extracting(County::key).isSorted();
        assertThat(counties.all())
                .filteredOn(county -> county.kind() == CountyKind.ZONE)
                .hasSize(14);
        assertThat(counties.cities()).hasSize(11).contains(new City("140500", "晋城市"));
    }

    @Test
    void aCountyIsFoundByItsKey() {
        assertThat(counties.find("140522")).contains(new County("140522", "阳城县", CountyKind.COUNTY, "140500", "晋城市"));
        assertThat(counties.find("140471"))
                .contains(new County("140471", "长治高新技术产业开发区", CountyKind.ZONE, "140400", "长治市"));
    }

    @Test
    void anUnknownKeyFindsNothing() {
        assertThat(counties.find("110101")).isEmpty();
        assertThat(counties.find("")).isEmpty();
        assertThat(counties.find(null)).isEmpty();
    }

    @Test
    @Rule({"R5", "R21"})
    void onlyAGroupOfAKnownDepartmentMakesADepartment() {
        CurrentUser several = new CurrentUser(
                "x", Set.of("department-sme", "department-x", "department-", "department-bureau", "county-140522"));

        assertThat(counties.departmentsOf(several)).containsExactly("sme");
        assertThat(counties.departmentsOf(new CurrentUser("y", Set.of("bureau"))))
                .isEmpty();
    }

    @Test
    @Rule("P7")
    void aNameHoldsFromItsDay() {
        Names seen = counties.names();
        changes.change(yangcheng("阳城市", CountyKind.CITY, "140582", "2022-01-05"), seen, "admin");

        assertThat(counties.find("140522", LocalDate.of(2022, 1, 4)))
                .contains(new County("140522", "阳城县", CountyKind.COUNTY, "140500", "晋城市"));
        assertThat(counties.find("140522", LocalDate.of(2022, 1, 5)))
                .contains(new County("140522", "阳城市", CountyKind.CITY, "140500", "晋城市"));
        assertThat(counties.find("140522", LocalDate.of(1999, 1, 1)).map(County::name))
                .as("nothing older is known")
                .contains("阳城县");
        assertThat(counties.find("140522").map(County::name)).contains("阳城县");
        assertThat(events.stream(NamesChanged.class)).hasSize(1);
    }

    @Test
    @Rule("P7")
    void theSecondOfTwoConcurrentChangesIsRefused() {
        Names seen = counties.names();
        changes.change(yangcheng("阳城市", CountyKind.CITY, "140582", "2022-01-05"), seen, "admin");

        assertThatThrownBy(
                        () -> changes.change(yangcheng("阳城区", CountyKind.DISTRICT, "140503", "2022-01-05"), seen, "x"))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.code())
                        .isEqualTo("names.changed-meanwhile"));
        assertThat(counties.find("140522", LocalDate.of(2022, 1, 5)).map(County::name))
                .contains("阳城市");
    }

    @Test
    @Rule("P7")
    void aNameThatDoesNotChangeIsNotWritten() {
        Names seen = counties.names();
        changes.change(yangcheng("阳城县", CountyKind.COUNTY, "140522", "2022-01-05"), seen, "admin");

        assertThat(counties.names()).isSameAs(seen);
        assertThat(events.stream(Act.class)).isEmpty();
    }

    @Test
    @Rule("P7")
    void theNamesOfOfficesAreData() {
        Office bureau = new Office(
                "bureau",
                Office.Kind.BUREAU,
                "省民营经济发展局",
                "Provincial bureau for the private economy",
                LocalDate.of(2021, 3, 1));
        changes.change(bureau, counties.names(), "admin");

        assertThat(counties.offices()).contains(bureau).hasSize(8);
        assertThat(events.stream(Act.class).flatMap(act -> act.changes().stream()))
                .contains(new Act.Change("officeName", "省小企业发展促进局", "省民营经济发展局"));
    }

    private static CountyName yangcheng(String name, CountyKind kind, String code, String from) {
        return new CountyName("140522", kind, name, "Yangcheng County", code, "140500", LocalDate.parse(from));
    }
}
