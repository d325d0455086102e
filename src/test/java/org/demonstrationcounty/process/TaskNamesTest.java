package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.database.OnH2Alone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** The name of a task says to which county, round, data year and department it belongs. */
@WholeApplication
@ExtendWith(WalkBegins.class)
@OnH2Alone("a name is put together in memory")
class TaskNamesTest {

    @Autowired
    Office office;

    @Test
    void aTaskNamesItsCountyAndYearAndInARoundTheRoundAndItsDataYear(CaseWalk walk) {
        walk.reaches(Stage.CITY_REVIEW);
        String county = office.shown(Person.BUREAU, "/api/cases/" + walk.key()).read("$.countyName");
        assertThat(names(walk)).containsExactly("市级初审 · " + county + "2021");

        walk.reaches(Stage.ROUND_1);

        assertThat(names(walk))
                .contains(
                        "提交年度报告 · " + county + " 第1年考核 2021年数据",
                        "部门填报指标 · " + county + " 第1年考核 2021年数据 · 统计部门",
                        "部门填报指标 · " + county + " 第1年考核 2021年数据 · 科技部门")
                .hasSize(7);
    }

    private List<String> names(CaseWalk walk) {
        return office.tasks().createTaskQuery().processInstanceBusinessKey(walk.key()).list().stream()
                .map(Task::getName)
                .toList();
    }
}
