package org.demonstrationcounty.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demonstrationcounty.application.ApplicationView;
import org.demonstrationcounty.application.ApplicationView.BaseView;
import org.demonstrationcounty.county.CaseKey;

/**
 * The rows of a workbook of base figures: one for each indicator.
 *
 * @param edition id of the edition that has the indicators
 * @param before the figures as they were submitted before, by indicator
 */
record BaseRows(CaseKey caseKey, String county, String edition, List<BaseView> rows, Map<String, BigDecimal> before) {

    /** Name of the sheet. */
    static final String SHEET = "基期数";

    static final List<String> SHEETS = List.of(SHEET, AboutSheet.NAME);
    static final List<String> HEADS = List.of("指标代码", "指标", "单位", "数据部门", "基期数（申报上一年）");
    static final int HEAD = 0;
    static final int CODE = 0;
    static final int NAME = 1;
    static final int UNIT = 2;
    static final int OFFICE = 3;
    static final int FIGURE = 4;

    static BaseRows of(CaseKey caseKey, ApplicationView view, String edition) {
        return new BaseRows(
                caseKey,
                view.file().countyName(),
                edition,
                view.baseRows(),
                view.application() == null ? Map.of() : view.application().base());
    }

    Optional<BaseView> find(String code) {
        return rows.stream().filter(row -> row.indicator().code().equals(code)).findFirst();
    }

    SheetIdentity identity() {
        return SheetIdentity.ofBase(caseKey.text(), edition);
    }
}
