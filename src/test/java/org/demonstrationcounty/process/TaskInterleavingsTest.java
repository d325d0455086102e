package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demonstrationcounty.process.Person.BUREAU;
import static org.demonstrationcounty.process.Person.COLLEAGUE;

import java.util.function.Supplier;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.database.OnBothDatabases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** A task is completed while somebody assigns it, reminds of it, or replaces one of its files. */
@TwoAtOnce
@OnBothDatabases
class TaskInterleavingsTest {

    private static final int DONE = 204;

    @Autowired
    Office office;

    @Autowired
    LocksOfTheDatabase locks;

    @Test
    void aTaskThatIsDoneMeanwhileIsNotAssigned(CaseWalk walk) {
        walk.reaches(Stage.BUREAU_REVIEW);
        Supplier<Integer> assignment = assignment(walk);
        var completion = Paused.in("bureau-review", walk.ready(COLLEAGUE, "bureau-review", "decision", "approve"));
        var meanwhile = Paused.behind(locks, assignment);
        assertThat(meanwhile.waits()).isTrue();

        assertThat(completion.goesOn()).isEqualTo(DONE);

        assertThat(meanwhile.goesOn()).isEqualTo(404);
        assertThat(walk.stored("task_handling", "kind")).isEmpty();
        assertThat(walk.stage()).isEqualTo(Stage.MEETING);
    }

    @Test
    void aTaskThatIsAssignedMeanwhileIsDoneOrTriedAgain(CaseWalk walk) {
        walk.reaches(Stage.BUREAU_REVIEW);
        Supplier<Integer> completion = walk.ready(COLLEAGUE, "bureau-review", "decision", "approve");
        var assignment = Paused.in(PausePoints.ACTING, assignment(walk));
        var meanwhile = Paused.behind(locks, completion);
        assertThat(meanwhile.waits()).isTrue();

        assertThat(assignment.goesOn()).isEqualTo(DONE);

        assertThat(meanwhile.goesOn()).isEqualTo(DONE);
        assertThat(walk.stored("task_handling", "assigned_to")).containsExactly(COLLEAGUE.name());
        assertThat(walk.stage()).isEqualTo(Stage.MEETING);
    }

    @Test
    void ofTwoRemindersOfOneOfficeAtOnceOneIsKept(CaseWalk walk) {
        walk.reaches(Stage.CITY_REVIEW);
        String reminder = "/api/steps/" + walk.taskId("city-review") + "/reminder";
        var first = Paused.in(PausePoints.ACTING, () -> reminds(BUREAU, reminder));
        var second = Paused.behind(locks, () -> reminds(COLLEAGUE, reminder));
        assertThat(second.waits()).isTrue();

        assertThat(first.goesOn()).isEqualTo(DONE);

        assertThat(second.goesOn()).isEqualTo(409);
        assertThat(walk.stored("task_handling", "kind, office, done_by"))
                .containsExactly("REMINDER | bureau | " + BUREAU.name());
    }

    @Test
    void aFileIsNotReplacedOnceItsTaskIsBeingDone(CaseWalk walk) {
        walk.reaches(Stage.CITY_REVIEW);
        Supplier<Integer> replacement = replacement(walk);
        var completion = Paused.in("city-review", walk.ready(walk.city, "city-review", "decision", "approve"));
        var meanwhile = Paused.behind(locks, replacement);
        assertThat(meanwhile.waits()).isTrue();

        assertThat(completion.goesOn()).isEqualTo(DONE);

        assertThat(meanwhile.goesOn()).isEqualTo(409);
        assertThat(walk.stored("document", "name")).containsExactly("证明.pdf");
    }

    @Test
    void aTaskWaitsForAFileThatIsBeingReplaced(CaseWalk walk) {
        walk.reaches(Stage.CITY_REVIEW);
        Supplier<Integer> completion = walk.ready(walk.city, "city-review", "decision", "approve");
        var replacement = Paused.in(PausePoints.ACTING, replacement(walk));
        var meanwhile = Paused.behind(locks, completion);
        assertThat(meanwhile.waits()).isTrue();

        assertThat(replacement.goesOn()).isEqualTo(200);

        assertThat(meanwhile.goesOn()).isEqualTo(DONE);
        assertThat(walk.stored("document", "name")).containsExactly("更正.pdf");
        assertThat(walk.stage()).isEqualTo(Stage.BUREAU_REVIEW);
    }

    /** Attaches a file for the city's review now, and puts another in its place later. */
    private Supplier<Integer> replacement(CaseWalk walk) {
        assertThat(walk.attaches(walk.city)).isEqualTo(201);
        String address = "/api/cases/" + walk.key() + "/documents";
        int id = office.shown(walk.city, address).read("$.items[0].id");
        return () -> office.replaces(walk.city, address + "/" + id);
    }

    private Supplier<Integer> assignment(CaseWalk walk) {
        office.statusOf(COLLEAGUE, "/api/me");
        String address = "/api/steps/" + walk.taskId("bureau-review") + "/assignment";
        String body = "{\"user\": \"%s\", \"note\": \"请办理\"}".formatted(COLLEAGUE.name());
        return () -> office.sends(BUREAU, HttpMethod.POST, address, body);
    }

    private int reminds(Person person, String address) {
        return office.sends(person, HttpMethod.POST, address, "{\"note\": \"请尽快\"}");
    }
}
