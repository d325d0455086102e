package org.demonstrationcounty.document;

import java.util.List;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.workbook.Column;

/** The columns of a case's documents in a workbook. */
final class DocumentColumns {

    private DocumentColumns() {}

    static List<Column<DocumentView>> all() {
        return List.of(
                new Column<>("编号 Number", 10, DocumentView::id),
                new Column<>("类别 Kind", 16, DocumentView::kindName),
                new Column<>("文件名 Name", 48, DocumentView::name),
                new Column<>("大小（字节） Size (bytes)", 14, DocumentView::size),
                new Column<>("格式 Type", 24, DocumentView::type),
                new Column<>("上传人 Uploaded by", 16, DocumentView::uploadedByName),
                new Column<>("上传时间（北京） Uploaded (Beijing)", 20, view -> ProgrammeClock.local(view.uploadedAt())),
                new Column<>("SHA-256", 68, DocumentView::sha256));
    }
}
