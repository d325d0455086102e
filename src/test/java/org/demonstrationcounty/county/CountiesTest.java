package org.demonstrationcounty.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnBothDatabases;
import org.demonstrationcounty.people.CurrentUser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

@DataJpaTest
@Import(Counties.class)
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:counties")
@OnBothDatabases
class CountiesTest {

    @Autowired
    Counties counties;

    @Autowired
    JdbcTemplate database;

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
    void theNamesOfOfficesAreData() {
        database.update("update office set name = '省民营经济发展局' where code = 'bureau'");

        assertThat(counties.offices())
                .contains(new Office(
                        "bureau",
                        Office.Kind.BUREAU,
                        "省民营经济发展局",
                        "Provincial bureau for small enterprises",
                        LocalDate.of(2021, 1, 1)))
                .hasSize(8);
    }
}
