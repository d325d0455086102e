package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demonstrationcounty.process.Person.ADMINISTRATOR;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.county.County;
import org.demonstrationcounty.database.OnBothDatabases;
import org.demonstrationcounty.http.PastWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** Somebody acts on an imported case while an administrator undoes the import. */
@TwoAtOnce
@OnBothDatabases
@Rule("P16")
class ImportInterleavingsTest {

    private static final String IMPORTS = "/api/imports/cases";
    private static final int DONE = 204;

    @Autowired
    Office office;

    @Autowired
    LocksOfTheDatabase locks;

    private County county;
    private String undoing;

    @BeforeEach
    void aCaseIsImported() throws Exception {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2021-03-05T01:00:00Z")));
        county = office.anotherCounty();
        byte[] filled = PastWorkbook.of(office.downloads(ADMINISTRATOR, IMPORTS))
                .addAtCityReview(county.key() + "-2021")
                .bytes();
        var answer = office.sendsWorkbook(ADMINISTRATOR, IMPORTS, filled);
        assertThat(answer.getStatus()).isEqualTo(200);
        int id = JsonPath.read(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8), "$.id");
        undoing = IMPORTS + "/" + id;
    }

    private int undoes() {
        return office.sends(ADMINISTRATOR, HttpMethod.DELETE, undoing, "");
    }

    private Supplier<Integer> review() {
        String task = office.tasks()
                .createTaskQuery()
                .processInstanceBusinessKey(county.key() + "-2021")
                .singleResult()
                .getId();
        return () -> office.answered(
                () -> office.completes(Person.ofCity(county), task, Map.of("decision", "approve", "comment", "同意上报")));
    }

    private List<String> stages() {
        return office.tables.queryForList(
                "select stage from case_file where county_key = ?", String.class, county.key());
    }

    @Test
    void aStepThatWasFirstKeepsItsCase() {
        var review = Paused.in("city-review", review());
        var undo = Paused.behind(locks, this::undoes);
        assertThat(undo.waits()).isTrue();

        assertThat(review.goesOn()).isEqualTo(DONE);

        assertThat(undo.goesOn()).isEqualTo(409);
        assertThat(stages()).containsExactly("BUREAU_REVIEW");
    }

    @Test
    void aStepOfACaseThatIsTakenBackMeanwhileFindsNothing() {
        Supplier<Integer> review = review();
        var undo = Paused.in(PausePoints.ACTING, this::undoes);
        var meanwhile = Paused.behind(locks, review);
        assertThat(meanwhile.waits()).isTrue();

        assertThat(undo.goesOn()).isEqualTo(200);

        assertThat(meanwhile.goesOn()).isEqualTo(404);
        assertThat(stages()).isEmpty();
        assertThat(office.tables.queryForList(
                        "select decision from decision where case_key like ?", String.class, county.key() + "%"))
                .isEmpty();
    }

    @Test
    void ofTwoWhoUndoAtOnceOneIsTold() {
        var undo = Paused.in(PausePoints.ACTING, this::undoes);
        var again = Paused.behind(locks, this::undoes);
        assertThat(again.waits()).isTrue();

        assertThat(undo.goesOn()).isEqualTo(200);

        assertThat(again.goesOn()).isEqualTo(409);
        assertThat(stages()).isEmpty();
    }
}
