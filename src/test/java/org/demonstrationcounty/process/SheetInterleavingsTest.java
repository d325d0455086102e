package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.database.OnBothDatabases;
import org.demonstrationcounty.http.FilledSheet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** A workbook of figures that is sent while somebody else answers for the same counties. */
@TwoAtOnce
@OnBothDatabases
@Rule("R5")
class SheetInterleavingsTest {

    private static final String SHEETS = "/api/figure-sheets/2021";
    private static final String FINANCE = "finance";
    private static final Person OFFICER = Person.ofDepartment(FINANCE);
    private static final Person COLLEAGUE = new Person("another-of-finance", OFFICER.group());

    @Autowired
    Office office;

    @Autowired
    LocksOfTheDatabase locks;

    /** Downloaded and filled now, and sent later. */
    private Supplier<MockHttpServletResponse> ready(Person person, CaseWalk walk, int figure) {
        byte[] filled = FilledSheet.of(office.downloads(person, SHEETS))
                .fill("本年数", walk.key(), figure, 60)
                .bytes();
        return () -> office.sendsWorkbook(person, SHEETS, filled);
    }

    private static List<String> codes(MockHttpServletResponse answer) {
        return JsonPath.parse(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8))
                .read("$.problems[*].code");
    }

    private static List<String> listings(CaseWalk walk) {
        return walk.rows("select cast(figure as integer), supplied_by from supplied_figure"
                + " where case_key = ? and indicator = 'neeqListings'");
    }

    @Test
    void ofTwoOfficersWhoSendAtOnceTheFirstCountsAndTheSecondIsToldSo(CaseWalk walk) {
        walk.reaches(Stage.ROUND_1);
        var second = ready(COLLEAGUE, walk, 22);
        var first = Paused.in("supply-figures", ready(OFFICER, walk, 11));
        var meanwhile = Paused.behind(locks, second);
        assertThat(meanwhile.waits()).isTrue();

        assertThat(first.goesOn().getStatus()).isEqualTo(200);

        MockHttpServletResponse refused = meanwhile.goesOn();
        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(codes(refused))
                .isSubsetOf("sheet.answered", "sheet.all-answered")
                .hasSize(1);
        assertThat(listings(walk)).containsExactly("11 | " + OFFICER.name());
    }

    @Test
    void aWorkbookThatComesWhileAColleagueSubmitsTheFormIsToldSo(CaseWalk walk) {
        walk.reaches(Stage.ROUND_1);
        var sheet = ready(COLLEAGUE, walk, 22);
        var form =
                Paused.in("supply-figures", walk.ready(OFFICER, "supply-figures", "figures", "{\"neeqListings\": 11}"));
        var meanwhile = Paused.behind(locks, sheet);
        assertThat(meanwhile.waits()).isTrue();

        assertThat(form.goesOn()).isEqualTo(204);

        assertThat(meanwhile.goesOn().getStatus()).isEqualTo(400);
        assertThat(listings(walk)).containsExactly("11 | " + OFFICER.name());
    }

    @Test
    void aFormThatIsSubmittedWhileAColleagueSendsAWorkbookIsToldSo(CaseWalk walk) {
        walk.reaches(Stage.ROUND_1);
        var form = walk.ready(OFFICER, "supply-figures", "figures", "{\"neeqListings\": 11}");
        var sheet = Paused.in("supply-figures", ready(COLLEAGUE, walk, 22));
        var meanwhile = Paused.behind(locks, form);
        assertThat(meanwhile.waits()).isTrue();

        assertThat(sheet.goesOn().getStatus()).isEqualTo(200);

        assertThat(meanwhile.goesOn()).isIn(404, 409);
        assertThat(listings(walk)).containsExactly("22 | " + COLLEAGUE.name());
    }

    @Test
    void twoDepartmentsThatSendForTheSameCountyAtOnceAreBothTaken(CaseWalk walk) {
        walk.reaches(Stage.ROUND_1);
        var science = ready(Person.ofDepartment("science"), walk, 22);
        var finance = Paused.in("supply-figures", ready(OFFICER, walk, 11));
        var meanwhile = Paused.behind(locks, science);

        assertThat(finance.goesOn().getStatus()).isEqualTo(200);

        assertThat(meanwhile.goesOn().getStatus()).isEqualTo(200);
        assertThat(walk.open()).noneMatch(task -> task.contains("science") || task.contains("finance"));
    }
}
