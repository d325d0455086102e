package org.demonstrationcounty.archive;

import org.camunda.bpm.engine.IdentityService;
import org.demonstrationcounty.people.AdministratorsRight;
import org.springframework.stereotype.Component;

/** The right to record cases of before, and to write this installation's cases into a workbook. */
@Component
class ImportCases extends AdministratorsRight {

    ImportCases(IdentityService identity) {
        super("import-cases", "archive.administrators-only", identity);
    }
}
