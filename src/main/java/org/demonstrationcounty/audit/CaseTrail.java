package org.demonstrationcounty.audit;

import java.util.Set;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.workbook.ListWorkbook;
import org.springframework.stereotype.Component;

/** The whole trail of a case as a sheet. The caller checks the right. */
@Component
public class CaseTrail {

    private final AuditTable table;

    CaseTrail(AuditTable table) {
        this.table = table;
    }

    public void write(CaseKey caseKey, CurrentUser reader, ListWorkbook workbook) {
        AuditQuery everything = new AuditQuery(caseKey.text(), Set.of(), null);
        table.read(everything, reader, workbook.sheet("办理留痕 Audit trail", table.columns())::add);
    }
}
