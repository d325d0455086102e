package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.database.OnBothDatabases;
import org.demonstrationcounty.http.FilledSheet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** A workbook of figures is sent while somebody else answers for the same counties. */
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

    /** Downloads and fills a workbook now, and sends it later. */
    private Supplier<MockHttpServletResponse> ready(Person person, CaseWalk walk, int figure) {
        byte[] filled = FilledSheet.of(office.downloads(person, SHEETS))
                .fill("本年数", walk.key(), figure, 60)
                .bytes();
        return () -> office.sendsWorkbook(person, SHEETS, filled);
    }

    private static List<String> codes(MockHttpServletResponse answer) {
        return JsonPath.parse(content(answer)).read("$.problems[*].code");
    }

    private static String content(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static List<String> listings(CaseWalk walk) {
        return walk.rows("select cast(figure as integer), supplied_by from supplied_figure"
                + " where case_key = ? and indicator = 'neeqListings'");
    }

    @Test
    void ofTwoWorkbooksAtOnceTheFirstCountsAndTheSecondIsRefused(CaseWalk walk) {
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
    void aWorkbookDuringAColleaguesFormIsRefused(CaseWalk walk) {
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
    void aFormDuringAColleaguesWorkbookIsRefused(CaseWalk walk) {
        walk.reaches(Stage.ROUND_1);
        var form = walk.ready(OFFICER, "supply-figures", "figures", "{\"neeqListings\": 11}");
        var sheet = Paused.in("supply-figures", ready(COLLEAGUE, walk, 22));
        var meanwhile = Paused.behind(locks, form);
        assertThat(meanwhile.waits()).isTrue();

        assertThat(sheet.goesOn().getStatus()).isEqualTo(200);

        assertThat(meanwhile.goesOn()).isEqualTo(409);
        assertThat(listings(walk)).containsExactly("22 | " + COLLEAGUE.name());
    }

    @Test
    void twoDepartmentsAtOnceForTheSameCountyAreBothStored(CaseWalk walk) {
        walk.reaches(Stage.ROUND_1);
        var science = ready(Person.ofDepartment("science"), walk, 22);
        var finance = Paused.in("supply-figures", ready(OFFICER, walk, 11));
        var meanwhile = Paused.behind(locks, science);

        assertThat(finance.goesOn().getStatus()).isEqualTo(200);

        assertThat(meanwhile.goesOn().getStatus()).isEqualTo(200);
        assertThat(walk.open()).noneMatch(task -> task.contains("science") || task.contains("finance"));
    }

    @Nested
    class BaseFigures {

        private static final String STEP = "prepare-application";

        /** Reads a filled workbook and takes its figures over into the form, which is sent later. */
        private Supplier<Integer> takenOver(Person person, CaseWalk walk, int newEnterprises) {
            Object[] fields = CaseWalk.application(Figures.base());
            Map<String, Object> base = JsonPath.parse(
                            content(read(person, walk, newEnterprises).get()))
                    .read("$.base");
            fields[fields.length - 1] = base.entrySet().stream()
                    .map(figure -> "\"%s\": %s".formatted(figure.getKey(), figure.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
            return walk.ready(person, STEP, fields);
        }

        private Supplier<MockHttpServletResponse> read(Person person, CaseWalk walk, int newEnterprises) {
            String address = "/api/base-sheets/" + walk.taskId(STEP);
            byte[] filled = FilledSheet.of(office.downloads(person, address))
                    .put("基期数", "newEnterprises", "基期数（申报上一年）", newEnterprises)
                    .bytes();
            return () -> office.sendsWorkbook(person, address, filled);
        }

        private List<String> stated(CaseWalk walk) {
            return walk.rows("select version, cast(figure as integer), submitted_by from base_figure"
                    + " join application_version on id = application_id where case_key = ? order by version");
        }

        @Test
        void ofTwoWhoTakeThemOverAtOnceTheOneWhoIsDoneFirstCountsAndTheOtherIsRefused(CaseWalk walk) {
            walk.applies();
            Person colleague = new Person("another-clerk", walk.county.group());
            var faster = takenOver(colleague, walk, 22);
            var slower = Paused.in(PausePoints.READING, takenOver(walk.county, walk, 11));

            assertThat(faster.get()).isEqualTo(204);

            assertThat(slower.goesOn()).isEqualTo(409);
            assertThat(stated(walk)).containsExactly("1 | 22 | " + colleague.name());
        }

        @Test
        void aWorkbookThatIsReadDuringAColleaguesFormWritesNothing(CaseWalk walk) {
            walk.applies();
            var reading = read(new Person("another-clerk", walk.county.group()), walk, 22);
            var form = Paused.in(STEP, takenOver(walk.county, walk, 11));
            var meanwhile = Paused.behind(locks, reading);

            assertThat(meanwhile.waits()).isFalse();
            assertThat(meanwhile.goesOn().getStatus()).isEqualTo(200);
            assertThat(form.goesOn()).isEqualTo(204);

            assertThat(stated(walk)).containsExactly("1 | 11 | " + walk.county.name());
        }
    }
}
