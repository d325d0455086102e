package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demonstrationcounty.process.Person.ADMINISTRATOR;

import java.util.List;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnBothDatabases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** Two administrators change a name at once. */
@TwoAtOnce
@OnBothDatabases
class NamesInterleavingsTest {

    private static final Person ANOTHER = new Person("root-2", ADMINISTRATOR.group());

    @Autowired
    Office office;

    @Autowired
    LocksOfTheDatabase locks;

    @Test
    @Rule("P7")
    void ifTwoRenameACountyAtOnceTheFirstSucceeds(CaseWalk walk) {
        var first = Paused.in(PausePoints.ACTING, () -> calls(ADMINISTRATOR, "新城市", walk));
        var second = Paused.behind(locks, () -> calls(ANOTHER, "古城市", walk));

        assertThat(List.of(first.goesOn(), second.goesOn())).containsExactly(200, 409);
        assertThat(office.shown(ANOTHER, "/api/counties/" + walk.countyKey() + "/names")
                        .<List<String>>read("$[1:].name"))
                .containsExactly("新城市");
    }

    /** Renames a county, with a code that no other county of the city has. The key of a zone is not a code. */
    private int calls(Person administrator, String name, CaseWalk walk) {
        String city = walk.city.group().substring("city-".length());
        return office.sends(
                administrator,
                HttpMethod.PUT,
                "/api/counties/" + walk.countyKey(),
                """
                {"kind": "CITY", "name": "%s", "nameEnglish": "New", "code": "%s", "cityCode": "%s", "from": "2021-04-01"}"""
                        .formatted(name, city.substring(0, 4) + "99", city));
    }
}
