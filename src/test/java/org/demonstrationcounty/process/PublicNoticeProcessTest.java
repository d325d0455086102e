package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demonstrationcounty.process.Person.BUREAU;
import static org.demonstrationcounty.process.Person.GOVERNMENT;

import com.jayway.jsonpath.DocumentContext;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.database.OnH2Alone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 公示: everybody can object for five working days. The notice does not close while an objection is open. */
@ProcessTest("public-notice")
@Rule("P3")
@OnH2Alone("Days are counted in Java; RandomWalksTest stores notices and objections on both databases.")
class PublicNoticeProcessTest {

    private CaseWalk walk;

    @BeforeEach
    void aCaseWhoseNoticeIsToBePublished(CaseWalk walk) {
        this.walk = walk.reaches(Stage.NOTICE);
        walk.at("2021-07-07T09:00");
    }

    @Nested
    class HowLongItStands {

        @Test
        void aNoticeOf7JulyEndsAtTheEndOf13July() {
            walk.publishes("2021-07-07");
            assertThat(walk.timer("notice-expires")).isEqualTo("2021-07-14T00:00");

            walk.until("2021-07-13T23:59:59");
            assertThat(walk.stage()).isEqualTo(Stage.NOTICE);

            walk.until("2021-07-14T00:00");
            assertThat(walk.stage()).isEqualTo(Stage.CONSENT);
        }

        @ParameterizedTest
        @CsvSource({
            "2021-07-07, 2021-07-10, 2021-07-17T00:00",
            "2021-09-16, 2021-09-16, 2021-09-24T00:00",
            "2021-09-30, 2021-09-30, 2021-10-13T00:00",
            "2021-12-31, 2021-12-31, 2022-01-08T00:00"
        })
        void weekendsAndHolidaysDoNotCountAndMakeUpDaysDo(String today, String publishOn, String expires) {
            walk.at(today + "T09:00");

            walk.publishes(publishOn);

            assertThat(walk.timer("notice-expires")).isEqualTo(expires);
        }

        @Test
        void aNoticeIsPublishedTodayOrLaterAndNotInThePast() {
            assertThat(walk.refused(BUREAU, "publish-notice", "publishOn", "2021-07-06")
                            .status())
                    .isEqualTo(400);
            assertThat(walk.open()).containsExactly("publish-notice by bureau");

            walk.publishes("2021-07-12");

            assertThat(walk.timer("notice-expires")).isEqualTo("2021-07-17T00:00");
            assertThat(walk.stored("notice", "publish_on, expires_at, published_by, published_at"))
                    .containsExactly("2021-07-12 | 2021-07-17T00:00 | bureau-zhang | 2021-07-07T09:00");
        }
    }

    @Nested
    class WhenOneMayObject {

        @Test
        void anObjectionIsRegisteredOnlyWhileTheNoticeIsOpen() {
            assertThat(walk.registersObjection(BUREAU)).as("not yet published").isEqualTo(409);

            walk.publishes("2021-07-08");
            walk.at("2021-07-07T23:59:59");
            assertThat(walk.registersObjection(BUREAU))
                    .as("before its first day")
                    .isEqualTo(409);
            walk.at("2021-07-08T00:00");
            assertThat(walk.registersObjection(BUREAU)).as("on its first day").isEqualTo(201);
            walk.at("2021-07-14T23:59:59");
            assertThat(walk.registersObjection(BUREAU)).as("on its last day").isEqualTo(201);
            walk.at("2021-07-15T00:00");
            assertThat(walk.registersObjection(BUREAU))
                    .as("after it, the timer not yet fired")
                    .isEqualTo(409);
            walk.until("2021-07-15T09:00");
            assertThat(walk.registersObjection(BUREAU))
                    .as("after it, earlier ones still open")
                    .isEqualTo(409);

            assertThat(walk.open()).containsExactly("rule-objection by bureau", "rule-objection by bureau");
        }

        @Test
        void anObjectionAfterTheNoticeIsTooLate() {
            walk.publishes("2021-07-07");
            walk.until("2021-07-14T00:00");

            assertThat(walk.registersObjection(BUREAU)).isEqualTo(409);

            assertThat(walk.open()).containsExactly("government-consent by government");
        }

        @Test
        void onlyTheBureauRegistersObjections() {
            walk.publishes("2021-07-07");

            assertThat(walk.registersObjection(walk.county)).isEqualTo(403);
            assertThat(walk.registersObjection(GOVERNMENT)).isEqualTo(403);

            assertThat(walk.timers()).containsOnlyKeys("notice-expires");
            assertThat(objections()).isEmpty();
        }

        @Test
        void anObjectionIsStoredWithTheObjectorAndWithWhoRegisteredItAndWhen() {
            walk.publishes("2021-07-07");
            walk.at("2021-07-09T15:00");

            walk.registersObjection(BUREAU);

            assertThat(objections())
                    .containsExactly("王某 | 某某公司 | 0351-0000000 | 数据不实 | bureau-zhang | 2021-07-09T15:00");
        }
    }

    @Nested
    class WhatComesOfObjections {

        @Test
        void theNoticeDoesNotCloseBeforeTheRuling() {
            walk.publishes("2021-07-07");
            walk.registersObjection(BUREAU);
            walk.until("2021-07-20T09:00");
            assertThat(walk.stage()).isEqualTo(Stage.NOTICE);
            assertThat(walk.open()).containsExactly("rule-objection by bureau");

            walk.rulesOnObjection(0, "dismiss");

            assertThat(walk.stage()).isEqualTo(Stage.CONSENT);
        }

        @Test
        void aDismissedObjectionDoesNotEndTheNotice() {
            walk.publishes("2021-07-07");
            walk.registersObjection(BUREAU);

            walk.rulesOnObjection(0, "dismiss");

            assertThat(walk.stage()).isEqualTo(Stage.NOTICE);
            assertThat(walk.timer("notice-expires")).isEqualTo("2021-07-14T00:00");
            walk.until("2021-07-14T00:00");
            assertThat(walk.stage()).isEqualTo(Stage.CONSENT);
        }

        @Test
        void eachOfSeveralObjectionsIsRuledOn() {
            walk.publishes("2021-07-07");
            walk.registersObjection(BUREAU);
            walk.registersObjection(BUREAU);
            walk.registersObjection(BUREAU);
            assertThat(walk.open()).hasSize(3);

            walk.rulesOnObjection(1, "dismiss");
            walk.rulesOnObjection(0, "dismiss");
            walk.until("2021-07-14T00:00");
            assertThat(walk.stage()).isEqualTo(Stage.NOTICE);
            walk.rulesOnObjection(0, "dismiss");

            assertThat(walk.stage()).isEqualTo(Stage.CONSENT);
            assertThat(rulings())
                    .containsExactly(
                            "dismiss | 经核查 | bureau-zhang",
                            "dismiss | 经核查 | bureau-zhang",
                            "dismiss | 经核查 | bureau-zhang");
        }

        @Test
        void anUpheldObjectionWaitsUntilTheOthersAreRuledOn() {
            walk.publishes("2021-07-07");
            walk.registersObjection(BUREAU);
            walk.registersObjection(BUREAU);
            walk.registersObjection(BUREAU);

            walk.rulesOnObjection(0, "uphold");
            walk.rulesOnObjection(0, "dismiss");
            assertThat(walk.stage()).isEqualTo(Stage.NOTICE);
            assertThat(walk.open()).containsExactly("rule-objection by bureau");
            walk.rulesOnObjection(0, "dismiss");

            assertThat(walk.stage()).isEqualTo(Stage.MEETING);
            assertThat(walk.open()).containsExactly("meeting by bureau");
            assertThat(rulings()).hasSize(3);
            assertThat(walk.registersObjection(BUREAU)).isEqualTo(409);
        }

        @Test
        void theLastOfSeveralObjectionsIsUpheld() {
            walk.publishes("2021-07-07");
            walk.registersObjection(BUREAU);
            walk.registersObjection(BUREAU);
            walk.rulesOnObjection(0, "dismiss");

            walk.rulesOnObjection(0, "uphold");

            assertThat(walk.stage()).isEqualTo(Stage.MEETING);
        }

        @Test
        void anObjectionAfterAnUpheldOneIsRuledOnToo() {
            walk.publishes("2021-07-07");
            walk.registersObjection(BUREAU);
            walk.registersObjection(BUREAU);
            walk.rulesOnObjection(0, "uphold");
            assertThat(walk.registersObjection(BUREAU)).isEqualTo(201);

            walk.rulesOnObjection(0, "dismiss");
            assertThat(walk.stage()).isEqualTo(Stage.NOTICE);
            walk.rulesOnObjection(0, "dismiss");

            assertThat(walk.stage()).isEqualTo(Stage.MEETING);
        }

        @Test
        void anUpheldObjectionCountsThoughTheFiveDaysEnd() {
            walk.publishes("2021-07-07");
            walk.registersObjection(BUREAU);
            walk.registersObjection(BUREAU);
            walk.rulesOnObjection(0, "uphold");
            walk.until("2021-07-20T09:00");
            assertThat(walk.stage()).isEqualTo(Stage.NOTICE);

            walk.rulesOnObjection(0, "dismiss");

            assertThat(walk.stage()).isEqualTo(Stage.MEETING);
        }

        @Test
        void anObjectionUpheldOnAnEarlierNoticeDoesNotCountForTheNext() {
            walk.publishes("2021-07-07");
            walk.registersObjection(BUREAU);
            walk.rulesOnObjection(0, "uphold");
            walk.approves(BUREAU, "meeting");
            walk.publishes("2021-07-07");
            walk.registersObjection(BUREAU);

            walk.rulesOnObjection(0, "dismiss");

            assertThat(walk.stage()).isEqualTo(Stage.NOTICE);
        }

        @Test
        void anObjectionUpheldAfterTheFiveDaysStillSendsTheCaseBack() {
            walk.publishes("2021-07-07");
            walk.registersObjection(BUREAU);
            walk.until("2021-07-20T09:00");

            walk.rulesOnObjection(0, "uphold");

            assertThat(walk.stage()).isEqualTo(Stage.MEETING);
        }

        @Test
        void anUpheldObjectionIsFollowedByANoticeOfItsOwn() {
            walk.publishes("2021-07-07");
            walk.registersObjection(BUREAU);
            walk.rulesOnObjection(0, "uphold");
            walk.at("2021-08-02T09:00");
            walk.approves(BUREAU, "meeting");
            assertThat(walk.registersObjection(BUREAU))
                    .as("not published again")
                    .isEqualTo(409);

            walk.publishes("2021-08-02");
            assertThat(walk.timer("notice-expires")).isEqualTo("2021-08-07T00:00");
            assertThat(walk.registersObjection(BUREAU)).isEqualTo(201);
            walk.rulesOnObjection(0, "dismiss");
            walk.until("2021-08-07T00:00");

            assertThat(walk.stage()).isEqualTo(Stage.CONSENT);
            assertThat(walk.stored("notice", "publish_on")).containsExactly("2021-07-07", "2021-08-02");
        }

        @Test
        void theMeetingAndTheGovernmentReadTheRulingOnEveryObjection() {
            walk.publishes("2021-07-07");
            walk.registersObjection(BUREAU);
            walk.registersObjection(BUREAU);
            assertThat(walk.sheet(BUREAU, "rule-objection").<List<?>>read("$.view.objections"))
                    .hasSize(1);
            walk.rulesOnObjection(0, "dismiss");
            walk.rulesOnObjection(0, "uphold");

            DocumentContext meeting = walk.sheet(BUREAU, "meeting");
            assertThat(meeting.<List<String>>read("$.view.objections[*].rulingName"))
                    .containsExactly("异议不成立", "异议成立");
            assertThat(meeting.<Map<String, Object>>read("$.view.objections[1]"))
                    .containsEntry("publishOn", "2021-07-07")
                    .containsEntry("name", "王某")
                    .containsEntry("organisation", "某某公司")
                    .containsEntry("contact", "0351-0000000")
                    .containsEntry("content", "数据不实")
                    .containsEntry("registeredAt", "2021-07-07T01:00:00Z")
                    .containsEntry("comment", "经核查")
                    .containsEntry("ruledBy", "bureau-zhang bureau")
                    .containsEntry("ruledAt", "2021-07-07T01:00:00Z");

            walk.reaches(Stage.CONSENT);
            assertThat(walk.sheet(GOVERNMENT, "government-consent").<List<String>>read("$.view.objections[*].name"))
                    .containsExactly("王某", "王某");
        }

        @Test
        void nobodyElseReadsObjectorsNames() {
            walk.publishes("2021-07-07");
            walk.registersObjection(BUREAU);
            walk.rulesOnObjection(0, "uphold");

            assertThat(walk.seesSheet(walk.county, "meeting")).isFalse();
            assertThat(walk.seesSheet(walk.city, "meeting")).isFalse();
            assertThat(walk.seesSheet(BUREAU, "meeting")).isTrue();
        }

        @Test
        void upholdingAnObjectionNeedsAReason() {
            walk.publishes("2021-07-07");
            walk.registersObjection(BUREAU);

            assertThat(walk.refused(BUREAU, "rule-objection", "decision", "uphold")
                            .status())
                    .isEqualTo(400);
            assertThat(rulings()).isEmpty();
        }
    }

    @Nested
    class Withdrawal {

        @Test
        @Rule("R1")
        void aWithdrawalEndsTheNoticeAndTheOpenObjections() {
            walk.publishes("2021-07-07");
            walk.registersObjection(BUREAU);

            assertThat(walk.withdraws(walk.county)).isEqualTo(200);

            assertThat(walk.stage()).isEqualTo(Stage.WITHDRAWN);
            assertThat(walk.hasEnded()).isTrue();
            assertThat(walk.registersObjection(BUREAU)).isEqualTo(409);
        }
    }

    private List<String> objections() {
        return walk.rows(
                """
                select name, organisation, contact, content, registered_by, registered_at
                from objection join notice on notice_id = notice.id where case_key = ? order by objection.id""");
    }

    private List<String> rulings() {
        return walk.rows(
                """
                select ruling, comment, ruled_by from objection_ruling
                join objection on objection_id = objection.id join notice on notice_id = notice.id where case_key = ?""");
    }
}
