package org.demonstrationcounty.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.camunda.bpm.engine.TaskService;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.batch.HeldCases;
import org.demonstrationcounty.batch.WaitingCases;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.CaseView;
import org.demonstrationcounty.casefile.CaseViews;
import org.demonstrationcounty.casefile.Decided;
import org.demonstrationcounty.casefile.DecisionViews;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.input.JsonFields;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.Submission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

/** The steps of a notice, for one case and for several: what they read, do and show. */
@Rule("P3")
class NoticeStepsTest {

    private static final CaseKey KEY = CaseKey.of("140522", 2021, 1);
    private static final LocalDate DAY = LocalDate.of(2021, 7, 7);
    private static final StepContext STEP = new StepContext("step", KEY, "task", "instance", Map.of("objection", 7L));

    private final Notices notices = mock(Notices.class);
    private final CaseFiles files = mock(CaseFiles.class);
    private final CaseViews cases = mock(CaseViews.class);
    private final CaseView summary = new CaseView(
            "140522-2021",
            "140522",
            "阳城县",
            null,
            "140500",
            "晋城市",
            2021,
            null,
            Stage.NOTICE,
            "阶段",
            0,
            null,
            Instant.EPOCH,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    private final NoticeDays days = mock(NoticeDays.class);
    private final DecisionViews decided = mock(DecisionViews.class);
    private final Refusals refusals = new Refusals();

    @BeforeEach
    void theCaseIsShown() {
        CaseFile file = new CaseFile(KEY, "140522", 2021, Stage.NOTICE, 0, null, null, "instance", Instant.EPOCH);
        when(files.get(KEY)).thenReturn(file);
        when(cases.summary(file)).thenReturn(summary);
    }

    @Nested
    class Publishing {

        private final PublishNotice step = new PublishNotice(notices, files, cases, decided, days);

        @Test
        void takesADayThatIsCheckedAndPublishesOnIt() {
            PublishNotice.NewNotice read = step.read(submission(Map.of("publishOn", DAY)), refusals);
            step.perform(read, STEP, "bureau");

            assertThat(step.key()).isEqualTo("publish-notice");
            verify(days).check(DAY, refusals);
            verify(notices).publish(DAY, STEP, "bureau");
        }

        @Test
        void needsADay() {
            step.read(submission(Map.of()), refusals);

            assertThat(codes()).containsExactly("publishOn field.missing");
            verifyNoInteractions(days);
        }

        @Test
        void showsTheDecisionsAndHowLongANoticeStands() {
            DecisionViews.DecisionView made =
                    new DecisionViews.DecisionView("meeting", "会议研究", "同意", null, "李四", Instant.EPOCH, List.of());
            NoticeDays.YearNotLoaded year = new NoticeDays.YearNotLoaded(2022, "未公布");
            when(decided.of(KEY)).thenReturn(List.of(made));
            when(days.days()).thenReturn(5);
            when(days.notLoadedAhead()).thenReturn(List.of(year));

            assertThat(step.view(STEP))
                    .isEqualTo(new PublishNotice.NoticeView(summary, List.of(made), 5, List.of(year)));
        }
    }

    @Nested
    class Ruling {

        private final ObjectionViews objections = mock(ObjectionViews.class);
        private final Decisions decisions = mock(Decisions.class);
        private final RuleObjection step = new RuleObjection(notices, objections, decisions, files, cases);

        @Test
        void isKeptAtTheNoticeAndAmongTheDecisions() {
            Map<String, Object> fields = new HashMap<>();
            fields.put("decision", "uphold");
            fields.put("comment", "属实");

            Decided read = step.read(submission(fields), refusals);
            step.perform(read, STEP, "bureau");

            assertThat(step.key()).isEqualTo("rule-objection");
            assertThat(read).isEqualTo(new Decided("uphold", "属实", null));
            verify(notices).rule(read, STEP, "bureau");
            verify(decisions).record(read, STEP, "bureau");
        }

        @Test
        void showsItsOneObjection() {
            ObjectionRow row = mock(ObjectionRow.class);
            ObjectionViews.ObjectionView view = new ObjectionViews.ObjectionView(
                    DAY, false, "张三", "某公司", "138", "数字不实", Instant.EPOCH, null, null, null, null);
            when(notices.objection(7)).thenReturn(row);
            when(objections.one(row)).thenReturn(view);

            assertThat(step.view(STEP)).isEqualTo(new RuleObjection.ObjectedView(summary, List.of(view)));
        }
    }

    @Nested
    @Rule("P12")
    class OfSeveralCases {

        private static final CurrentUser BUREAU = new CurrentUser("b", Set.of("bureau"));
        private final TaskService tasks = mock(TaskService.class);
        private final WaitingCases waiting = mock(WaitingCases.class);
        private final HeldCases held = mock(HeldCases.class);
        private final NoticesTogether together = new NoticesTogether(tasks, waiting, held);

        @BeforeEach
        void threeWait() {
            SortedMap<CaseKey, String> open = new TreeMap<>();
            Arrays.asList("140121", "140522", "140921")
                    .forEach(county -> open.put(CaseKey.of(county, 2021, 1), "task-" + county));
            when(waiting.of(BUREAU, "publish-notice")).thenReturn(open);
            when(held.get(any(), any()))
                    .thenAnswer(call -> call.getArgument(1, Supplier.class).get());
        }

        @Test
        void eachIsPublishedByItsOwnStepInTheOrderOfTheirKeys() {
            together.publish(List.of("140522-2021", "140121-2021"), DAY, BUREAU);

            Map<String, Object> fields = Map.of("publishOn", "2021-07-07");
            InOrder order = inOrder(tasks);
            order.verify(tasks).complete("task-140121", fields);
            order.verify(tasks).complete("task-140522", fields);
            order.verifyNoMoreInteractions();
            verify(held).get(eq(keys("140121", "140522")), any());
        }

        @Test
        void oneThatNoLongerWaitsIsRefused() {
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> together.publish(List.of("140802-2021"), DAY, BUREAU))
                    .returns("notice.not-waiting", RefusedException::code);
        }

        @Test
        void eachThatDoesNotWaitIsNamedWithItsPlace() {
            together.check(Arrays.asList("140522-2021", null, "140802-2021"), BUREAU, refusals);

            assertThat(codes()).containsExactly("caseKeys[2] notice.not-waiting");
        }

        private static List<CaseKey> keys(String... counties) {
            return Arrays.stream(counties)
                    .map(county -> CaseKey.of(county, 2021, 1))
                    .toList();
        }
    }

    @Test
    void anObjectionHasARealNameAnOrganisationAContactAndAContent() throws IOException {
        String written = "{\"name\": \"张三\", \"organisation\": \"某公司\", \"contact\": \"138\", \"content\": \"%s\"}"
                .formatted("不".repeat(4_001));

        Objection.read(JsonFields.of(
                new ObjectMapper().readTree(written), "", refusals, "name", "organisation", "contact", "content"));
        assertThat(codes()).containsExactly("content field.length");

        Objection read = Objection.read(JsonFields.of(
                new ObjectMapper().readTree(written.replace("不", "")),
                "again",
                refusals,
                "name",
                "organisation",
                "contact",
                "content"));
        assertThat(read.name()).isEqualTo("张三");
        assertThat(read.organisation()).isEqualTo("某公司");
        assertThat(read.contact()).isEqualTo("138");
        assertThat(codes()).contains("again.content field.missing");
    }

    private static Submission submission(Map<String, Object> fields) {
        return new Submission(STEP, "bureau", fields);
    }

    private List<String> codes() {
        return refusals.found().stream()
                .map(refusal -> refusal.field() + " " + refusal.code())
                .toList();
    }
}
