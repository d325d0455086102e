package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demonstrationcounty.database.OnBothDatabases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The figures of the overview are those of the database, and as many as the lists have that they lead to. */
@RunningFirstBatch
@OnBothDatabases
class OverviewTest {

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate database;

    private Programme programme;
    private Client bureau;

    @BeforeAll
    void oneCaseHasEndedAndSomeWorkIsLate() {
        programme = new Programme(port);
        bureau = programme.as("bureau");
        programme
                .as("county-140471")
                .post("/api/cases/140471-2021/withdrawal", Map.of("reason", "暂缓创建"))
                .is(200);
        database.update(
                "update ACT_RU_TASK set DUE_DATE_ = ? where TASK_DEF_KEY_ in ('city-review', 'supply-figures')",
                Timestamp.from(Instant.parse("2022-02-20T15:59:59Z")));
    }

    private JsonNode overview() {
        return bureau.get("/api/overview").is(200).json();
    }

    private int listed(String list) {
        JsonNode answer = bureau.get(list).is(200).json();
        assertThat(answer.get("items")).as(list).hasSize(answer.get("total").asInt());
        return answer.get("total").asInt();
    }

    private int counted(String sql, Object... values) {
        return database.queryForObject(sql, Integer.class, values);
    }

    @Test
    void runningCasesAreCountedByStageAndByCity() {
        JsonNode overview = overview();

        assertThat(overview.get("running").asInt())
                .isEqualTo(counted("select count(*) from case_file where not ended"))
                .isEqualTo(listed("/api/cases?size=200&ended=false"))
                .isPositive();
        assertThat(listed("/api/cases?size=200&ended=true"))
                .isEqualTo(counted("select count(*) from case_file where ended"))
                .isPositive();
        for (JsonNode each : overview.get("stages")) {
            String stage = each.get("stage").asText();
            assertThat(each.get("cases").asInt())
                    .as(stage)
                    .isEqualTo(counted("select count(*) from case_file where stage = ?", stage))
                    .isEqualTo(listed("/api/cases?size=200&stage=" + stage));
        }
        for (JsonNode city : overview.get("cities")) {
            String code = city.get("code").asText();
            assertThat(city.get("cases").asInt())
                    .as(code)
                    .isEqualTo(listed("/api/cases?size=200&ended=false&city=" + code));
            city.get("byStage").properties().forEach(each -> assertThat(
                            each.getValue().asInt())
                    .isEqualTo(listed("/api/cases?size=200&city=" + code + "&stage=" + each.getKey())));
        }
    }

    @Test
    void everyCountyHasOneTileWithTheCaseThatRuns() {
        Map<String, JsonNode> tiles = new TreeMap<>();
        overview().get("cities").forEach(city -> city.get("tiles")
                .forEach(tile -> tiles.put(tile.get("countyKey").asText(), tile)));

        assertThat(tiles).hasSize(counted("select count(*) from county"));
        List<Map<String, Object>> running = database.queryForList(
                """
                select f.county_key, f.stage, (select min(t.DUE_DATE_) from ACT_RU_TASK t
                  where t.PROC_INST_ID_ in (select e.ID_ from ACT_RU_EXECUTION e where e.BUSINESS_KEY_ = f.case_key)) as due
                from case_file f where not f.ended""");
        assertThat(running).isNotEmpty().allSatisfy(row -> {
            JsonNode tile = tiles.get(row.get("county_key").toString());
            assertThat(tile.get("stage").asText()).isEqualTo(row.get("stage"));
            assertThat(tile.has("dueOn")).isEqualTo(row.get("due") != null);
            assertThat(tile.get("late").asBoolean())
                    .isEqualTo(row.get("due") != null && tile.get("daysLeft").asInt() < 0);
        });
        assertThat(tiles.values().stream().filter(tile -> tile.has("caseKey"))).hasSameSizeAs(running);
        assertThat(tiles.get("140471").has("caseKey")).as("withdrawn").isFalse();
        assertThat(tiles.values())
                .anySatisfy(tile -> assertThat(tile.get("late").asBoolean()).isTrue());
    }

    @Test
    void openTasksAreCountedByOfficeAndStep() {
        JsonNode overview = overview();

        assertThat(overview.get("tasks").asInt())
                .isEqualTo(counted("select count(*) from ACT_RU_TASK"))
                .isEqualTo(listed("/api/waiting?size=200"));
        assertThat(overview.get("overdue").asInt())
                .isEqualTo(listed("/api/overdue?size=200"))
                .isEqualTo(listed("/api/waiting?size=200&late=true"))
                .isPositive();
        assertThat(overview.get("waiting")).isNotEmpty();
        for (JsonNode each : overview.get("waiting")) {
            String office = each.get("office").asText();
            String step = each.get("step").asText();
            String list = "/api/waiting?size=200&office=" + office + "&step=" + step;
            assertThat(each.get("tasks").asInt())
                    .as(list)
                    .isEqualTo(listed(list))
                    .isEqualTo(counted(
                            """
                            select count(distinct t.ID_) from ACT_RU_TASK t, ACT_RU_IDENTITYLINK l
                            where l.TASK_ID_ = t.ID_ and t.TASK_DEF_KEY_ = ? and l.GROUP_ID_ like ?""",
                            step,
                            office.equals("county") || office.equals("city") ? office + "-%" : office));
            assertThat(each.get("late").asInt()).as(list).isEqualTo(listed(list + "&late=true"));
            assertThat(bureau.get(list).json().at("/items/0/since")).isEqualTo(each.get("since"));
            assertThat(each.get("officeName").asText()).isNotEqualTo(office);
        }
    }

    @Test
    void theThroughputOfAMonthIsAsLongAsItsList() {
        JsonNode months = bureau.get("/api/throughput").is(200).json().get("months");

        assertThat(months).hasSize(12);
        assertThat(months.get(0).get("month").asText()).isEqualTo("2022-03");
        Map<String, String> kinds =
                Map.of("opened", "OPENED", "approved", "APPROVED", "confirmed", "CONFIRMED", "ended", "ENDED");
        for (JsonNode month : months) {
            String list = "/api/throughput/" + month.get("month").asText();
            kinds.forEach((figure, kind) -> assertThat(month.get(figure).asInt())
                    .as("%s %s", list, kind)
                    .isEqualTo(bureau.get(list + "?kind=" + kind)
                            .is(200)
                            .json()
                            .get("items")
                            .size()));
        }
        assertThat(months.findValuesAsText("ended").stream()
                        .mapToInt(Integer::parseInt)
                        .sum())
                .isEqualTo(counted("select count(*) from case_file where ended"));
        assertThat(bureau.get("/api/throughput/2022-13?kind=none")
                        .is(400)
                        .json()
                        .get("errors"))
                .hasSize(2);
    }

    @Test
    void onlyAdministratorsSeeIncidentsWithTheirWayOut() {
        programme.as("bureau").get("/api/incidents").is(403);
        database.update("delete from ACT_RU_INCIDENT");
        assertThat(programme
                        .as("admin")
                        .get("/api/incidents")
                        .is(200)
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
        String instance = database.queryForObject(
                "select process_instance_id from case_file where county_key = '140522'", String.class);
        database.update(
                """
                insert into ACT_RU_INCIDENT (ID_, REV_, INCIDENT_TIMESTAMP_, INCIDENT_MSG_, INCIDENT_TYPE_,
                  EXECUTION_ID_, PROC_INST_ID_, CAUSE_INCIDENT_ID_, ROOT_CAUSE_INCIDENT_ID_)
                values ('incident-1', 1, current_timestamp, '数据库断开', 'failedJob', ?, ?, 'incident-1', 'incident-1')""",
                instance,
                instance);

        JsonNode incident =
                programme.as("admin").get("/api/incidents").is(200).json().at("/items/0");

        assertThat(programme
                        .as("admin")
                        .get("/api/incidents?size=1")
                        .json()
                        .get("failedJobs")
                        .asInt())
                .isEqualTo(1);
        assertThat(incident.get("caseKey").asText()).isEqualTo("140522-2021");
        assertThat(incident.get("cause").asText()).isEqualTo("数据库断开");
        assertThat(incident.get("wayOut").asText()).contains("重试");
        database.update("delete from ACT_RU_INCIDENT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"county-140522", "city-140500", "statistics"})
    void onlyThoseWhoSeeEveryCaseMayReadIt(String account) {
        for (String path : List.of(
                "/api/overview",
                "/api/overview.xlsx",
                "/api/waiting?late=nonsense",
                "/api/waiting.xlsx?step=none",
                "/api/throughput",
                "/api/throughput/none")) {
            assertThat(programme.as(account).get(path).is(403).at("/code")).isEqualTo("overview.not-yours");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "office=nobody, office, field.unknown-code",
        "office=, office, field.unknown-code",
        "step=none, step, field.unknown-code",
        "late=maybe, late, field.choice",
        "page=-1, page, field.range"
    })
    void aFilterThatIsNoneIsRefused(String query, String field, String code) {
        JsonNode error = bureau.get("/api/waiting?" + query).is(400).json().at("/errors/0");

        assertThat(error.get("field").asText()).isEqualTo(field);
        assertThat(error.get("code").asText()).isEqualTo(code);
        assertThat(bureau.get("/api/cases?ended=perhaps").is(400).at("/errors/0/code"))
                .isEqualTo("field.choice");
    }
}
