package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.engine.TranslatedNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Names that the engine keeps in Chinese have an English one. */
@RunningProgramme
@OnH2Alone("Names are the same on every database.")
class EnglishNamesTest {

    @Autowired
    List<TranslatedNames> names;

    @Autowired
    RepositoryService models;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "市级初审 · 阳城县2021 | City review · Yangcheng County 2021",
                "市级初审 · 阳城县2021（第2次申报） | City review · Yangcheng County 2021 (application 2)",
                "提交年度报告 · 阳城县 第1年考核 2021年数据" + " | Annual report · Yangcheng County, assessment 1, data of 2021",
                "部门填报指标 · 阳城县 第1年考核 2021年数据 · 统计部门"
                        + " | Figures of a department · Yangcheng County, assessment 1, data of 2021 · Statistics",
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

    private List<String> english(String chinese) {
        return names.stream().flatMap(each -> each.english(chinese).stream()).toList();
    }
}
