package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.engine.TranslatedNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Names that are kept in Chinese are read in English by who reads English, and stay Chinese in what is kept. */
@RunningProgramme
@OnH2Alone("Names are the same on every database.")
class EnglishNamesTest {

    @Autowired
    List<TranslatedNames> names;

    @Autowired
    RepositoryService models;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "市级初审 · 阳城县2021 | City review · Yangcheng County 2021",
                "市级初审 · 阳城县2021（第2次申报） | City review · Yangcheng County 2021 (application 2)",
                "提交年度报告 · 阳城县 第1年考核 2021年数据" + " | Annual report · Yangcheng County, assessment 1, data of 2021",
                "部门填报指标 · 阳城县 第1年考核 2021年数据 · 统计部门"
                        + " | Figures of a department · Yangcheng County, assessment 1, data of 2021 · Statistics",
                "省局审核 · 阳城县2021（第2次申报）（材料不全） | Bureau review · Yangcheng County 2021 (application 2) (材料不全)",
                "系统管理员 | Administrators",
                "阳城县 | Yangcheng County",
                "运城市 | Yuncheng",
                "年度考核 | Yearly assessment",
                "已逾期 | Overdue"
            })
    void aNameIsReadInEnglish(String chinese, String english) {
        assertThat(english(chinese)).containsExactly(english);
    }

    @Test
    void everyProcessAndEveryTaskOfTheModelsHasAnEnglishName() {
        models.createProcessDefinitionQuery().latestVersion().list().forEach(process -> {
            assertThat(english(process.getName())).as(process.getName()).isNotEmpty();
            models.getBpmnModelInstance(process.getId())
                    .getModelElementsByType(UserTask.class)
                    .forEach(task ->
                            assertThat(english(task.getName())).as(task.getId()).isNotEmpty());
        });
    }

    @Test
    void aTextThatPeopleWroteStaysAsItIs() {
        assertThat(english("某县 · 备注")).isEmpty();
    }

    @Test
    void whatAReaderOfEnglishDoesIsKeptInChineseAndReadInEitherLanguage() {
        Programme programme = new Programme(port);
        CountyCase qingxu = programme.caseOf("140121", 2021).toCityReview();
        String review = qingxu.task("city-140100", "city-review");
        inEnglish("city-140100")
                .post("/engine-rest/task/" + review + "/submit-form", Client.variables(Map.of("decision", "approve")))
                .is(204);
        String task = qingxu.task("bureau", "bureau-review");
        inEnglish("bureau")
                .post("/api/steps/" + task + "/assignment", Map.of("user", "bureau-2", "note", "x"))
                .is(204);

        assertThat(programme.as("bureau").get("/engine-rest/task/" + task).at("/name"))
                .isEqualTo("省局审核 · 清徐县2021");
        Client english = inEnglish("bureau");
        Client chinese = programme.as("bureau");
        String file = "/api/cases/140121-2021";
        assertThat(english.get(file).at("/countyName")).isEqualTo("Qingxu County");
        assertThat(english.get(file).at("/cityName")).isEqualTo("Taiyuan");
        assertThat(chinese.get(file).at("/countyName")).isEqualTo("清徐县");
        assertThat(english.get(file).json().findValuesAsText("office")).contains("Taiyuan");
        assertThat(chinese.get(file).json().findValuesAsText("office")).contains("太原市");
        assertThat(english.get(file + "/tasks").at("/items/0/offices/0"))
                .isEqualTo("Provincial bureau for small enterprises");
        assertThat(english.get("/api/me").at("/groups/0/name")).isEqualTo("Provincial bureau for small enterprises");
        assertThat(inEnglish("admin").get("/api/accounts?q=city-140100").at("/items/0/offices/0/name"))
                .isEqualTo("Taiyuan");
    }

    @Test
    void theTrailNamesWhoWasAssignedATaskAndWhichOfficeReminded() {
        Programme programme = new Programme(port);
        CountyCase yanhu = programme.caseOf("140802", 2021).toCityReview();
        String task = yanhu.task("city-140800", "city-review");
        programme
                .as("bureau")
                .post("/api/steps/" + task + "/reminder", Map.of("note", "x"))
                .is(204);
        yanhu.approve("city-140800", "city-review");
        programme
                .as("bureau")
                .post(
                        "/api/steps/" + yanhu.task("bureau", "bureau-review") + "/assignment",
                        Map.of("user", "bureau-2", "note", "x"))
                .is(204);

        assertThat(newValues(programme.as("bureau"), "remind-task")).containsExactly("省小企业发展促进局");
        assertThat(newValues(inEnglish("bureau"), "remind-task"))
                .containsExactly("Provincial bureau for small enterprises");
        assertThat(newValues(programme.as("bureau"), "assign-task"))
                .containsExactly(programme.as("bureau-2").get("/api/me").at("/name"));
        assertThat(newValues(programme.as("bureau"), "start-application")).contains("盐湖区");
        assertThat(programme
                        .as("bureau")
                        .get("/api/cases/140802-2021/audit.csv")
                        .is(200)
                        .body())
                .doesNotContain("\"bureau-2\",\"x\"");
    }

    private static List<String> newValues(Client reader, String action) {
        return reader.get("/api/cases/140802-2021/audit?action=" + action)
                .is(200)
                .json()
                .findValuesAsText("newValueName");
    }

    private Client inEnglish(String account) {
        return new Programme(port).as(account).with("Accept-Language", "en");
    }

    private List<String> english(String chinese) {
        return names.stream().flatMap(each -> each.english(chinese).stream()).toList();
    }
}
