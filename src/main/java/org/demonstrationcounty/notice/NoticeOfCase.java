package org.demonstrationcounty.notice;

import org.demonstrationcounty.casefile.Stage;

/** A notice with the stage at which its case is. */
record NoticeOfCase(NoticeRow notice, Stage stage) {}
