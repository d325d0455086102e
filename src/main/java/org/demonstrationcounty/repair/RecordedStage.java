package org.demonstrationcounty.repair;

import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.engine.CaseResumption;
import org.demonstrationcounty.engine.CaseResumption.Begun;
import org.demonstrationcounty.notice.Notices;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets a case without a process instance go on at its recorded stage. What is recorded stays as it is. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RecordedStage {

    private final EntryPoints entries;
    private final CaseResumption resumption;
    private final CaseFiles files;
    private final Notices notices;

    RecordedStage(EntryPoints entries, CaseResumption resumption, CaseFiles files, Notices notices) {
        this.entries = entries;
        this.resumption = resumption;
        this.files = files;
        this.notices = notices;
    }

    public void goOn(CaseFile file) {
        Begun begun = resumption.begin(file.caseKey(), entries.of(file));
        files.resume(file.caseKey(), begun.line());
        if (file.stage() == Stage.NOTICE || file.stage() == Stage.FINAL_NOTICE) {
            notices.takeUp(file.caseKey(), begun.entered());
        }
    }
}
