package org.demonstrationcounty.process;

import java.util.List;
import org.demonstrationcounty.county.County;
import org.demonstrationcounty.people.Groups;

/** A person of an office. */
record Person(String name, String group) {

    static final Person BUREAU = new Person("bureau-zhang", Groups.BUREAU);
    /** Another person of the bureau. */
    static final Person COLLEAGUE = new Person("bureau-li", Groups.BUREAU);

    static final Person GOVERNMENT = new Person("government-zhao", Groups.GOVERNMENT);
    static final Person ADMINISTRATOR = new Person("root", Groups.ADMINISTRATORS);

    static Person ofCounty(County county) {
        return new Person("clerk-" + county.key(), Groups.county(county.key()));
    }

    static Person ofCity(County county) {
        return new Person("city-clerk-" + county.cityCode(), Groups.city(county.cityCode()));
    }

    static Person ofDepartment(String department) {
        return new Person("officer-of-" + department, Groups.department(department));
    }

    List<String> groups() {
        return List.of(group);
    }
}
