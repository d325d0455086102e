package org.demonstrationcounty.demo;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.demonstrationcounty.access.FirstAccount;
import org.demonstrationcounty.access.FirstAccounts;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.county.County;
import org.demonstrationcounty.county.Office;
import org.demonstrationcounty.people.Groups;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Opens an account for every role, with a password that everybody knows. For demonstrations only. */
@Component
@Profile("demo")
class DemonstrationAccounts implements InitializingBean {

    static final String PASSWORD = "Demonstration-1";

    static final List<String> FIRST_BATCH = List.of("140121", "140522", "140921", "141081", "140802", "140471");

    /** The county of the tour, which has not applied yet. Its city has a county of the first batch too. */
    private static final String TOUR = "140981";

    private static final String CLERK = "经办人";

    private final FirstAccounts accounts;
    private final Counties counties;

    DemonstrationAccounts(FirstAccounts accounts, Counties counties) {
        this.accounts = accounts;
        this.counties = counties;
    }

    @Override
    public void afterPropertiesSet() {
        accounts.open(
                Stream.of(
                                ofOffices(),
                                FIRST_BATCH.stream().flatMap(this::ofCountyAndCity),
                                Stream.of(ofCounty(counties.find(TOUR).orElseThrow())))
                        .flatMap(accounts -> accounts)
                        .toList(),
                PASSWORD);
    }

    private Stream<FirstAccount> ofOffices() {
        Stream<FirstAccount> provincial = Stream.of(
                new FirstAccount("bureau", nameOf(Groups.BUREAU), "经办人甲", List.of(Groups.BUREAU)),
                new FirstAccount("bureau-2", nameOf(Groups.BUREAU), "经办人乙", List.of(Groups.BUREAU)),
                new FirstAccount("government", nameOf(Groups.GOVERNMENT), CLERK, List.of(Groups.GOVERNMENT)));
        Stream<FirstAccount> departments = counties.offices().stream()
                .filter(office -> office.kind() == Office.Kind.DEPARTMENT)
                .map(office -> new FirstAccount(
                        office.code(), office.name(), CLERK, List.of(Groups.department(office.code()))));
        return Stream.concat(provincial, departments);
    }

    private String nameOf(String office) {
        return Objects.requireNonNull(counties.officeNames().get(office), office);
    }

    private Stream<FirstAccount> ofCountyAndCity(String key) {
        County county = counties.find(key).orElseThrow();
        String cityGroup = Groups.city(county.cityCode());
        return Stream.of(ofCounty(county), new FirstAccount(cityGroup, county.cityName(), CLERK, List.of(cityGroup)));
    }

    private static FirstAccount ofCounty(County county) {
        String group = Groups.county(county.key());
        return new FirstAccount(group, county.name(), CLERK, List.of(group));
    }
}
