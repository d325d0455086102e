package org.demonstrationcounty.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anySet;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.calendar.CalendarChanged;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.calendar.WorkingDays;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.Decided;
import org.demonstrationcounty.casefile.Decision;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.casefile.UnsettledResults;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.engine.CaseFlow;
import org.demonstrationcounty.engine.CaseTimers;
import org.demonstrationcounty.people.AccountNames;
import org.demonstrationcounty.people.Act;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.policy.ShippedEdition;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.step.StepContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.util.ReflectionTestUtils;

/** A notice of 7 July 2021 that stands until the end of 13 July, in Beijing. */
@Rule("P3")
class NoticesTest {

    private static final CaseKey KEY = CaseKey.of("140522", 2021, 1);
    private static final LocalDate FIRST = LocalDate.of(2021, 7, 7);
    private static final LocalDate LAST = LocalDate.of(2021, 7, 13);
    private static final Instant BEGIN = Instant.parse("2021-07-06T16:00:00Z");
    private static final Instant END = Instant.parse("2021-07-13T16:00:00Z");
    private static final Objection OBJECTION = new Objection("张三", "某公司", "138", "数字不实");

    private Instant now = Instant.parse("2021-07-08T02:00:00Z");

    private final NoticeRepository rows = mock(NoticeRepository.class);
    private final ObjectionRepository objections = mock(ObjectionRepository.class);
    private final ObjectionRulingRepository rulings = mock(ObjectionRulingRepository.class);
    private final CaseFiles files = mock(CaseFiles.class);
    private final Decisions decisions = mock(Decisions.class);
    private final WorkingDays workingDays = mock(WorkingDays.class);
    private final Editions editions = mock(Editions.class);
    private final RefusalMessages words = mock(RefusalMessages.class);
    private final CaseFlow flow = mock(CaseFlow.class);
    private final CaseTimers timers = mock(CaseTimers.class);
    private final UnsettledResults unsettled = mock(UnsettledResults.class);
    private final ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);
    private final ProgrammeClock clock = new ProgrammeClock(() -> now);
    private final NoticeDays days = new NoticeDays(workingDays, editions, clock, words);
    private final Notices notices =
            new Notices(rows, objections, rulings, files, decisions, days, flow, timers, unsettled, clock, events);

    private final Edition shipped = ShippedEdition.read();
    private final StepContext step =
            new StepContext("publish-notice", KEY, "task", "instance", Map.of("objection", 7L));

    @BeforeEach
    void fiveWorkingDays() {
        when(editions.current()).thenReturn(shipped);
        when(workingDays.lastOf(FIRST, 5)).thenReturn(LAST);
        when(words.of(any(Refusal.class)))
                .thenAnswer(call -> call.getArgument(0, Refusal.class).toString());
    }

    @Nested
    @Rule("P12")
    class TheDayOfPublication {

        @ParameterizedTest
        @CsvSource({"2021-07-07, date.in-the-past", "2021-07-08, ''", "2022-07-09, ''", "2022-07-10, date.too-far-ahead"
        })
        void isTodayOrLaterAndNotFarAhead(LocalDate day, String code) {
            Refusals refusals = new Refusals();

            days.check(day, refusals);

            assertThat(refusals.found())
                    .extracting(Refusal::code)
                    .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
            assertThat(refusals.found()).allMatch(refusal -> refusal.field().equals("publishOn"));
        }

        @Test
        void isTheFirstOfFiveWorkingDays() {
            assertThat(days.days()).isEqualTo(5);
            assertThat(days.lastOf(FIRST)).isEqualTo(LAST);
            assertThat(days.end(FIRST)).isEqualTo(END);
        }

        @Test
        void getsAWarningIfHolidaysAreNotLoaded() {
            LocalDate december = LocalDate.of(2021, 12, 29);
            when(workingDays.lastOf(december, 5)).thenReturn(LocalDate.of(2022, 1, 4));
            when(workingDays.isLoaded(2021)).thenReturn(true);

            assertThat(days.notLoaded(december))
                    .extracting(NoticeDays.YearNotLoaded::year)
                    .containsExactly(2022);
            assertThat(days.notLoaded(december).get(0).warning())
                    .contains("publishOn", "notice.year-not-loaded", "2022");
            assertThat(days.notLoaded(FIRST)).isEmpty();
            assertThat(days.notLoadedAhead())
                    .extracting(NoticeDays.YearNotLoaded::year)
                    .containsExactly(2022, 2023);
        }

        @Test
        void isKeptWithTheEnd() {
            notices.publish(FIRST, step, "bureau");

            List<NoticeRow> saved = new ArrayList<>();
            verify(rows).save(argThat(saved::add));
            assertThat(saved.get(0).publishOn()).isEqualTo(FIRST);
            assertThat(saved.get(0).expiresAt()).isEqualTo(END);
            assertThat(saved.get(0).caseKey()).isEqualTo(KEY);
            assertThat(saved.get(0).processInstanceId()).isEqualTo("instance");
        }
    }

    @Nested
    class ANotice {

        @ParameterizedTest
        @CsvSource({
            "2021-07-06T15:59:59.999Z, false",
            "2021-07-06T16:00:00Z, true",
            "2021-07-13T15:59:59.999Z, true",
            "2021-07-13T16:00:00Z, false"
        })
        void standsFromItsFirstDayToTheEndOfItsLast(Instant moment, boolean stands) {
            now = moment;
            latest(notice(1));
            when(flow.isRunning("instance")).thenReturn(true);

            assertThat(notices.isStanding(KEY)).isEqualTo(stands);
        }

        @Test
        void endsWithItsProcess() {
            latest(notice(1));

            assertThat(notices.isStanding(KEY)).isFalse();
        }

        @Test
        @Rule("P8")
        void doesNotEndWhileResultsAreNotSettled() {
            latest(notice(1));

            assertThat(notices.expiry(execution())).isEqualTo(Date.from(END));

            when(unsettled.holdUp(KEY)).thenReturn(true);
            assertThat(notices.expiry(execution())).isEqualTo(CaseTimers.NOT_YET);
        }

        @Test
        void goesBackOnceEveryObjectionIsRuledOnAndOneUpheld() {
            latest(notice(1));
            assertThat(notices.goesBack(execution())).isFalse();

            when(rulings.existsUpheldOn(1)).thenReturn(true);
            assertThat(notices.goesBack(execution())).isTrue();

            when(objections.existsOpenOn(1)).thenReturn(true);
            assertThat(notices.goesBack(execution())).isFalse();
        }

        @Test
        void isPublishedOnceForEachApprovalOfAMeeting() {
            when(rows.countByCaseKey(KEY.text())).thenReturn(1);
            assertThat(notices.isPublished(KEY)).isFalse();

            made("meeting", "approve");
            assertThat(notices.isPublished(KEY)).isTrue();

            made("meeting", "approve", "meeting", "adjourn", "bureau-review", "approve");
            assertThat(notices.isPublished(KEY)).isTrue();

            made("meeting", "approve", "final-meeting", "approve");
            assertThat(notices.isPublished(KEY)).isFalse();
        }

        @Test
        @Rule("P10")
        void goesOnInAnotherInstanceWithItsOpenObjections() {
            NoticeRow notice = notice(1);
            latest(notice);
            ObjectionRow open = objection(7);
            when(objections.findOpenOn(1)).thenReturn(List.of(open));
            when(rows.countByCaseKey(KEY.text())).thenReturn(1);

            notices.takeUp(KEY, "another");
            assertThat(notice.processInstanceId()).isEqualTo("instance");
            verifyNoInteractions(flow);

            made("meeting", "approve");
            notices.takeUp(KEY, "another");
            assertThat(notice.processInstanceId()).isEqualTo("another");
            verify(flow).tell("objection", "another", "objection", 7L);
        }

        private void made(String... stepsAndDecisions) {
            List<Decision> made = new ArrayList<>();
            for (int at = 0; at < stepsAndDecisions.length; at += 2) {
                made.add(new Decision(
                        stepsAndDecisions[at], 0, stepsAndDecisions[at + 1], null, null, "bureau", now, null));
            }
            when(decisions.of(KEY)).thenReturn(made);
        }
    }

    @Nested
    class AChangedCalendar {

        private final NoticeRow notice = notice(1);

        @BeforeEach
        void stands() {
            when(rows.findByExpiresAtAfterOrderByCaseKey(now)).thenReturn(List.of(notice));
            when(flow.isRunning("instance")).thenReturn(true);
        }

        @Test
        void movesTheEnd() {
            when(workingDays.lastOf(FIRST, 5)).thenReturn(LAST.plusDays(1));

            notices.on(new CalendarChanged(2021));

            assertThat(notice.expiresAt()).isEqualTo(Instant.parse("2021-07-14T16:00:00Z"));
            verify(timers).moveTimer("instance", "notice-expires", Instant.parse("2021-07-14T16:00:00Z"));
            verify(events).publishEvent((Object) Act.onCase(KEY.text(), "move-notice-end", Act.SYSTEM)
                    .changing("noticeEnd", LAST, LAST.plusDays(1)));
        }

        @Test
        void movesNoEndBeforeNow() {
            when(workingDays.lastOf(FIRST, 5)).thenReturn(FIRST);

            notices.on(new CalendarChanged(2021));

            assertThat(notice.expiresAt()).isEqualTo(now);
        }

        @Test
        void leavesAnEndThatStays() {
            notices.on(new CalendarChanged(2021));

            verifyNoInteractions(timers, events);
        }

        @Test
        void leavesANoticeWhoseProcessIsGone() {
            when(flow.isRunning("instance")).thenReturn(false);
            when(workingDays.lastOf(FIRST, 5)).thenReturn(LAST.plusDays(1));

            notices.on(new CalendarChanged(2021));

            assertThat(notice.expiresAt()).isEqualTo(END);
            verifyNoInteractions(timers, events);
        }

        @Test
        @Rule("P8")
        void movesNoTimerOfANoticeThatWaits() {
            when(unsettled.holdUp(KEY)).thenReturn(true);
            when(workingDays.lastOf(FIRST, 5)).thenReturn(LAST.plusDays(1));

            notices.on(new CalendarChanged(2021));

            assertThat(notice.expiresAt()).isEqualTo(Instant.parse("2021-07-14T16:00:00Z"));
            verify(timers, never()).moveTimer(any(), any(), any());
        }
    }

    @Nested
    class AnObjection {

        @Test
        void isRegisteredWhileTheNoticeStands() {
            when(rows.findFirstLockedByCaseKeyOrderByIdDesc(KEY.text())).thenReturn(Optional.of(notice(1)));
            when(flow.isRunning("instance")).thenReturn(true);
            when(objections.saveAndFlush(any())).thenAnswer(call -> numbered(call.getArgument(0), 7));

            assertThat(notices.register(KEY, OBJECTION, "bureau")).isEqualTo(7);

            verify(files).holdRunning(KEY);
            verify(flow).tell("objection", "instance", "objection", 7L);
            verify(events).publishEvent((Object) Act.onCase(KEY.text(), "register-objection", "bureau")
                    .to("objection 7")
                    .namingPeople()
                    .changing("name", null, "张三")
                    .changing("organisation", null, "某公司")
                    .changing("contact", null, "138")
                    .changing("content", null, "数字不实"));
        }

        @Test
        void isRefusedOnceTheNoticeHasEnded() {
            when(rows.findFirstLockedByCaseKeyOrderByIdDesc(KEY.text())).thenReturn(Optional.of(notice(1)));
            when(flow.isRunning("instance")).thenReturn(true);
            now = END;

            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> notices.register(KEY, OBJECTION, "bureau"))
                    .returns("objection.no-notice", RefusedException::code);
            verifyNoInteractions(events);
        }

        @Test
        void isRuledOnUnderTheLockOfItsCase() {
            when(rows.findLockedByProcessInstanceId("instance")).thenReturn(Optional.of(notice(1)));

            notices.rule(new Decided("uphold", "属实", null), step, "bureau");

            verify(files).hold(KEY);
            List<ObjectionRulingRow> saved = new ArrayList<>();
            verify(rulings).save(argThat(saved::add));
            ObjectionRulingRow ruling = saved.get(0);
            assertThat(ruling.getId()).isEqualTo(7);
            assertThat(ruling.isNew()).isTrue();
            assertThat(ruling.ruling()).isEqualTo("uphold");
            assertThat(ruling.comment()).isEqualTo("属实");
            assertThat(ruling.ruledBy()).isEqualTo("bureau");
            assertThat(ruling.ruledAt()).isEqualTo(now);
        }

        @Test
        void ofNoNoticeCannotBeRuledOn() {
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> notices.rule(new Decided("uphold", null, null), step, "bureau"))
                    .returns("objection.unknown", RefusedException::code);
            verify(rulings, never()).save(any());
        }

        @Test
        void isFoundByItsNumber() {
            ObjectionRow row = objection(7);
            when(objections.findById(7L)).thenReturn(Optional.of(row));

            assertThat(notices.objection(7)).isSameAs(row);
            assertThat(row.objection()).isEqualTo(OBJECTION);
            assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> notices.objection(8));
        }

        @Test
        void canBeRegisteredByTheBureauAlone() {
            latest(notice(1));
            when(flow.isRunning("instance")).thenReturn(true);
            RegisterObjection action = new RegisterObjection(notices);

            assertThat(action.name()).isEqualTo("register-objection");
            assertThat(action.maxLengths()).containsEntry("content", 4_000);
            assertThat(action.isOpen(file(), user("bureau"))).isTrue();
            assertThat(action.isOpen(file(), user("county-140522"))).isFalse();
            now = END;
            assertThat(action.isOpen(file(), user("bureau"))).isFalse();
        }

        @Test
        void namesItsPeopleToBureauAndGovernmentAlone() {
            ObjectionRow row = objection(7);
            NoticeRow notice = notice(1);
            AccountNames names = mock(AccountNames.class);
            IdentityService identity = mock(IdentityService.class);
            when(names.of("bureau", now)).thenReturn("李四");
            when(words.named("decision.uphold")).thenReturn("成立");
            when(rows.findByCaseKeyOrderById(KEY.text())).thenReturn(List.of(notice));
            when(rows.findById(1L)).thenReturn(Optional.of(notice));
            when(objections.findByNoticeIdOrderById(1L)).thenReturn(List.of(row));
            ObjectionViews views = new ObjectionViews(rows, objections, rulings, words, names, identity);

            when(identity.getCurrentAuthentication()).thenReturn(new Authentication("b", List.of("bureau")));
            ObjectionViews.ObjectionView unruled = views.one(row);
            assertThat(unruled.withheld()).isFalse();
            assertThat(unruled.name()).isEqualTo("张三");
            assertThat(unruled.organisation()).isEqualTo("某公司");
            assertThat(unruled.contact()).isEqualTo("138");
            assertThat(unruled.content()).isEqualTo("数字不实");
            assertThat(unruled.rulingName()).isNull();
            assertThat(unruled.comment()).isNull();
            assertThat(unruled.ruledBy()).isNull();
            assertThat(unruled.ruledAt()).isNull();

            when(rulings.findById(7L))
                    .thenReturn(
                            Optional.of(new ObjectionRulingRow(7L, new Decided("uphold", "属实", null), "bureau", now)));
            assertThat(views.ofCase(KEY))
                    .containsExactly(new ObjectionViews.ObjectionView(
                            FIRST, false, "张三", "某公司", "138", "数字不实", BEGIN, "成立", "属实", "李四", now));

            when(identity.getCurrentAuthentication()).thenReturn(new Authentication("c", List.of("county-140522")));
            assertThat(views.ofCase(KEY))
                    .containsExactly(new ObjectionViews.ObjectionView(
                            FIRST, true, null, null, null, null, BEGIN, "成立", null, "李四", now));
        }
    }

    @Nested
    class WhatEverybodyReads {

        @Test
        void isWhichNoticesStandAndHowLong() {
            NoticeRow gone = notice(2);
            gone.goOnIn("gone");
            when(rows.findBegun(now, LocalDate.of(2021, 7, 8)))
                    .thenReturn(List.of(
                            new NoticeOfCase(notice(1), Stage.FINAL_NOTICE), new NoticeOfCase(gone, Stage.NOTICE)));
            when(flow.running(anySet())).thenReturn(Set.of("instance"));

            assertThat(new StandingNotices(rows, flow, clock).all())
                    .containsExactly(new StandingNotices.StandingNotice("140522", true, FIRST, LAST, 5));
            verify(flow).running(Set.of("instance", "gone"));
        }

        @Test
        void areThoseOfACaseInTheirOrder() {
            PublishedNotices published = new PublishedNotices(rows, notices);
            assertThat(published.of(KEY)).isEmpty();

            NoticeRow second = notice(2);
            second.expireAt(END.plusSeconds(86_400));
            when(rows.findByCaseKeyOrderById(KEY.text())).thenReturn(List.of(notice(1), second));
            assertThat(published.of(KEY))
                    .containsExactly(
                            new PublishedNotices.PublishedNotice(1, FIRST, LAST),
                            new PublishedNotices.PublishedNotice(2, FIRST, LAST.plusDays(1)));

            assertThat(published.isPublished(KEY)).isTrue();
            when(rows.countByCaseKey(KEY.text())).thenReturn(2);
            assertThat(published.isPublished(KEY)).isFalse();
        }

        @Test
        void theBureauPublishes() {
            PublishNotices right = new PublishNotices();

            assertThat(right.name()).isEqualTo("publish-notices");
            assertThat(right.isOf(user("bureau"))).isTrue();
            assertThat(right.isOf(user("government"))).isFalse();
        }
    }

    private void latest(NoticeRow notice) {
        when(rows.findFirstByCaseKeyOrderByIdDesc(KEY.text())).thenReturn(Optional.of(notice));
    }

    private NoticeRow notice(long id) {
        NoticeRow row = new NoticeRow(step, FIRST, END, "bureau", BEGIN);
        ReflectionTestUtils.setField(row, "id", id);
        return row;
    }

    private static ObjectionRow objection(long id) {
        return numbered(new ObjectionRow(1L, OBJECTION, "bureau", BEGIN), id);
    }

    private static ObjectionRow numbered(ObjectionRow row, long id) {
        ReflectionTestUtils.setField(row, "id", id);
        return row;
    }

    private static DelegateExecution execution() {
        DelegateExecution execution = mock(DelegateExecution.class);
        when(execution.getProcessBusinessKey()).thenReturn(KEY.text());
        return execution;
    }

    private static CurrentUser user(String group) {
        return new CurrentUser("someone", Set.of(group));
    }

    private static CaseFile file() {
        return new CaseFile(KEY, "140522", 2021, Stage.NOTICE, 0, null, null, "instance", BEGIN);
    }
}
