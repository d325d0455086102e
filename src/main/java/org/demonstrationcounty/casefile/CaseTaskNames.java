package org.demonstrationcounty.casefile;

import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.problems.InChinese;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.TaskNames;
import org.springframework.stereotype.Component;

/**
 * Names each task with its county and year: 市级初审 · 阳城县2021, or 市级初审 · 阳城县2021（第2次申报）. A task of a round has round and
 * data year in its name, and a department's task the department: 部门填报指标 · 阳城县 第1年考核 2021年数据 · 统计部门.
 */
@Component
class CaseTaskNames implements TaskNames {

    private static final String ROUND = "round";
    private static final String DEPARTMENT = "department";

    private final Counties counties;
    private final CaseFiles files;

    CaseTaskNames(Counties counties, CaseFiles files) {
        this.counties = counties;
        this.files = files;
    }

    /** The engine keeps the name in Chinese. */
    @Override
    public String of(StepContext at, String element) {
        return InChinese.get(() -> name(at, element));
    }

    private String name(StepContext at, String element) {
        CaseKey caseKey = at.caseKey();
        String county = counties.find(caseKey.countyKey()).orElseThrow().name();
        String name = element + " · " + county;
        if (!at.has(ROUND)) {
            String ofYear = name + caseKey.applicationYear();
            return caseKey.number() == 1 ? ofYear : ofYear + "（第%d次申报）".formatted(caseKey.number());
        }
        int dataYear = files.get(caseKey).dataYear(at.round());
        String ofRound = "%s 第%d年考核 %d年数据".formatted(name, at.round(), dataYear);
        return at.has(DEPARTMENT) ? ofRound + " · " + departmentName(at.text(DEPARTMENT)) : ofRound;
    }

    private String departmentName(String code) {
        return counties.officeNames().getOrDefault(code, code);
    }
}
