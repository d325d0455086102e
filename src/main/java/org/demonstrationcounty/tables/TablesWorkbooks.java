package org.demonstrationcounty.tables;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.county.Office;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.sheet.SheetGuide;
import org.springframework.stereotype.Service;

/** The workbooks of the deployed editions. */
@Service
class TablesWorkbooks {

    private final Editions editions;
    private final Counties counties;
    private final SheetGuide guide;

    TablesWorkbooks(Editions editions, Counties counties, SheetGuide guide) {
        this.editions = editions;
        this.counties = counties;
        this.guide = guide;
    }

    /** @throws org.demonstrationcounty.problems.RefusedException not found, if there is no such edition */
    XSSFWorkbook of(String edition) {
        List<String> about = new ArrayList<>(guide.lines("policy.workbook-guide"));
        about.add("");
        counties.offices().stream()
                .filter(office -> office.kind() == Office.Kind.DEPARTMENT)
                .forEach(office -> about.add(office.code() + "  " + office.name()));
        return new TablesWriter(editions.tables(edition)).write(edition, about);
    }
}
