package org.demonstrationcounty.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.demonstrationcounty.application.ApplicationView.BaseView;
import org.demonstrationcounty.casefile.CaseView;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.figure.FigureViews.FigureView;
import org.demonstrationcounty.figure.RoundHead;
import org.demonstrationcounty.figure.SupplyView;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.policy.NamedIndicator;
import org.demonstrationcounty.policy.ShippedEdition;
import org.demonstrationcounty.step.DeployedModel;
import org.demonstrationcounty.step.OpenStep;
import org.demonstrationcounty.step.StepContext;

/**
 * Workbooks as they are downloaded, made without an application: the figures of finance for 清徐县 (row 2) and 阳城县 (row
 * 3) in round 1, and the base figures of 阳城县.
 */
final class SheetsToFill {

    static final String QINGXU = "140121-2021";
    static final String YANGCHENG = "140522-2021";
    static final String ANSWERED = "140421-2021";

    private static final String FINANCE = "finance";
    private static final Edition EDITION = ShippedEdition.read();

    private SheetsToFill() {}

    static FigureGrid grid() {
        return new FigureGrid(List.of(task(QINGXU, "清徐县", "task-1"), task(YANGCHENG, "阳城县", "task-2")));
    }

    static SheetIdentity identity(FigureGrid grid) {
        return SheetIdentity.ofFigures(2021, "department-" + FINANCE, grid.editions());
    }

    static XSSFWorkbook figures() {
        return reopened(new FigureSheetWriter(grid()).write(identity(grid()), List.of("先检查，后提交。")));
    }

    static BaseRows rows() {
        List<BaseView> rows = NamedIndicator.of(EDITION.standard(), Locale.CHINESE).stream()
                .map(indicator -> new BaseView(indicator, "省级部门"))
                .toList();
        return new BaseRows(new CaseKey(YANGCHENG), "阳城县", EDITION.id(), rows, Map.of());
    }

    static XSSFWorkbook base() {
        return reopened(new BaseSheetWriter(rows()).write(List.of("先读入，后提交。")));
    }

    static byte[] bytes(XSSFWorkbook workbook) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static XSSFWorkbook reopened(XSSFWorkbook written) {
        try (written) {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes(written)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static FigureTask task(String key, String county, String id) {
        CaseKey caseKey = new CaseKey(key);
        StepContext at = new StepContext(FigureTasks.STEP, caseKey, id, "instance-" + id, Map.of("round", 1));
        DeployedModel model = new DeployedModel("model", "deployment", element -> true);
        return new FigureTask(new OpenStep(at, "部门填报指标", null, model), view(caseKey, county));
    }

    private static SupplyView view(CaseKey caseKey, String county) {
        List<FigureView> rows = EDITION.standard().indicators().stream()
                .filter(indicator -> indicator.department().equals(FINANCE))
                .map(indicator -> new FigureView(
                        NamedIndicator.of(indicator, Locale.CHINESE),
                        "省地方金融监管局",
                        indicator.targetText(1).in(Locale.CHINESE),
                        null,
                        BigDecimal.ONE,
                        null,
                        null,
                        null))
                .toList();
        return new SupplyView(
                new RoundHead(file(caseKey, county), 1, 2021, EDITION.id()),
                "省地方金融监管局",
                EDITION.codesOf(FINANCE),
                false,
                null,
                List.of(),
                false,
                null,
                null,
                rows,
                2000);
    }

    private static CaseView file(CaseKey caseKey, String county) {
        return new CaseView(
                caseKey.text(),
                caseKey.countyKey(),
                county,
                null,
                "140100",
                "太原市",
                2021,
                null,
                Stage.ROUND_1,
                "第一年考核",
                1,
                2021,
                Instant.parse("2021-03-01T01:00:00Z"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
