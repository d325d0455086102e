package org.demonstrationcounty.dashboard;

import java.util.ArrayList;
import java.util.List;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.people.Groups;
import org.demonstrationcounty.problems.RefusalMessages;
import org.springframework.stereotype.Component;

/** The offices that tasks wait for: all counties as one, all cities as one, and each provincial office. */
@Component
class OfficeKinds {

    static final String COUNTY = "county";
    static final String CITY = "city";

    private final Counties counties;
    private final RefusalMessages words;

    OfficeKinds(Counties counties, RefusalMessages words) {
        this.counties = counties;
        this.words = words;
    }

    /** In the order in which a case meets them. */
    List<String> all() {
        List<String> all = new ArrayList<>(List.of(COUNTY, CITY, Groups.BUREAU, Groups.GOVERNMENT));
        counties.departments().stream().map(Groups::department).forEach(all::add);
        return all;
    }

    /** In the reader's language. */
    String named(String office) {
        return office.equals(COUNTY) || office.equals(CITY)
                ? words.named("overview.office." + office)
                : counties.officeNames().getOrDefault(Groups.codeOfOffice(office), office);
    }
}
