package org.demonstrationcounty.archive;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The sheets of a workbook of cases of before, and their columns. Those of indicators come after these. */
enum PastSheet {
    CASES(
            "案件",
            false,
            Columns.key(),
            Columns.of("county", "县（市、区）、开发区", 20),
            Columns.needed("stage", "阶段", 26),
            Columns.needed("openedOn", "立案日期", 14),
            Columns.of("submittedOn", "申报时间", 20),
            Columns.of("leadDepartment", "牵头部门", 24),
            Columns.of("contactName", "联系人", 14),
            Columns.of("contactPhone", "联系电话", 18),
            Columns.of("statement", "申报说明", 40),
            Columns.of("marketEntities", "市场主体（户）", 14),
            Columns.of("belowScaleIndustrial", "规模以下工业企业（户）", 14),
            Columns.of("aboveScaleIndustrial", "规模以上工业企业（户）", 14),
            Columns.of("leadingIndustry", "主导产业", 18),
            Columns.of("chainEnterprises", "主导产业链上企业（户）", 14),
            Columns.of("startupBases", "省级小微企业创业创新基地（个）", 14),
            Columns.of("srdiEnterprises", "省级专精特新企业（户）", 14),
            Columns.of("formerPovertyCounty", "是否原贫困县", 12),
            Columns.of("serviceOrganisation", "中小企业服务机构是否健全", 12),
            Columns.of("consentYear", "省政府同意创建年度", 12),
            Columns.of("firstDataYear", "首个数据年度", 12),
            Columns.of("approvalNumber", "批复文号", 24),
            Columns.of("approvalOn", "批复日期", 14)),
    BASE("基期数", true, Columns.key()),
    EVENTS(
            "办理经过",
            false,
            Columns.key(),
            Columns.needed("at", "时间", 20),
            Columns.of("stage", "进入阶段", 26),
            Columns.of("step", "环节", 30),
            Columns.of("round", "轮次", 8),
            Columns.of("decision", "决定", 22),
            Columns.of("until", "期限", 14),
            Columns.of("comment", "意见", 40),
            Columns.of("toCorrect", "指出须更正", 30),
            Columns.of("office", "决定单位和经办人", 30)),
    NOTICES("公示", false, Columns.key(), Columns.needed("publishOn", "公示日期", 14), Columns.of("lastDay", "截止日期", 14)),
    ROUNDS(
            "年度考核",
            false,
            Columns.key(),
            Columns.needed("round", "轮次", 8),
            Columns.of("dataYear", "数据年度", 10),
            Columns.of("edition", "政策版本", 10),
            Columns.of("openedOn", "开启日期", 14),
            Columns.of("asked", "填报原因", 20),
            Columns.of("awaited", "尚未填报的部门", 30),
            Columns.of("settled", "数据定稿", 22),
            Columns.of("summary", "年度总结", 40),
            Columns.of("experience", "经验", 40),
            Columns.of("rectifyUntil", "整改期限", 14),
            Columns.of("rectification", "整改报告", 30),
            Columns.of("confirmedAt", "结果确认时间", 20),
            Columns.of("grade", "等次", 18),
            Columns.of("credits", "完成项数", 10),
            Columns.of("passed", "是否通过", 10),
            Columns.of("score", "得分", 10)),
    FIGURES(
            "考核数据",
            true,
            Columns.key(),
            Columns.needed("round", "轮次", 8),
            Columns.needed("kind", "类别", 20),
            Columns.of("countyGdpGrowth", "本县GDP增速", 12)),
    RULINGS(
            "认定",
            false,
            Columns.key(),
            Columns.needed("round", "轮次", 8),
            Columns.needed("indicator", "指标", 44),
            Columns.needed("kind", "认定", 18),
            Columns.needed("reason", "理由", 40),
            Columns.of("inRectification", "整改中作出", 12)),
    CLAIMS(
            "加分",
            false,
            Columns.key(),
            Columns.needed("round", "轮次", 8),
            Columns.needed("theme", "主题", 30),
            Columns.needed("summary", "佐证说明", 40),
            Columns.of("points", "加分", 10),
            Columns.of("comment", "评定理由", 40)),
    YEARS(
            "年度参照",
            false,
            Columns.needed("dataYear", "数据年度", 10),
            Columns.needed("provincialSmeRevenueGrowth", "全省中小企业营业收入增速（%）", 20));

    /** Heads a column: its name for people, and its code. */
    record PastColumn(String code, String name, int width, boolean needed) {

        String head() {
            return name + " " + code;
        }
    }

    /** Makes columns. */
    private static final class Columns {

        private static PastColumn key() {
            return needed("caseKey", "案件编号", 16);
        }

        private static PastColumn needed(String code, String name, int width) {
            return new PastColumn(code, name, width, true);
        }

        private static PastColumn of(String code, String name, int width) {
            return new PastColumn(code, name, width, false);
        }
    }

    private final String title;
    private final boolean hasIndicators;
    private final List<PastColumn> columns;

    PastSheet(String title, boolean hasIndicators, PastColumn... columns) {
        this.title = title;
        this.hasIndicators = hasIndicators;
        this.columns = List.of(columns);
    }

    String title() {
        return title;
    }

    /** Whether each indicator has a column. */
    boolean hasIndicators() {
        return hasIndicators;
    }

    List<PastColumn> columns() {
        return columns;
    }

    Optional<PastColumn> find(String code) {
        return columns.stream().filter(column -> column.code().equals(code)).findFirst();
    }

    static List<String> titles() {
        return Arrays.stream(values()).map(PastSheet::title).toList();
    }
}
