package org.demonstrationcounty.document;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The contents of files, one row for each piece. Neither the server nor the JDBC driver holds a whole file in memory.
 */
@Component
class DocumentContents {

    private static final int PIECE = 256 * 1024;

    private final JdbcClient database;

    DocumentContents(JdbcClient database) {
        this.database = database;
    }

    /** Must run in the transaction that adds or replaces the document. */
    void write(long document, InputStream content) throws IOException {
        byte[] piece = content.readNBytes(PIECE);
        for (int number = 0; piece.length > 0; number++) {
            database.sql("insert into document_chunk (document_id, number, content) values (?, ?, ?)")
                    .params(document, number, piece)
                    .update();
            piece = content.readNBytes(PIECE);
        }
    }

    void delete(long document) {
        database.sql("delete from document_chunk where document_id = ?")
                .param(document)
                .update();
    }

    InputStream read(long document) {
        return new PiecesStream(
                number -> database.sql("select content from document_chunk where document_id = ? and number = ?")
                        .params(document, number)
                        .query(byte[].class)
                        .optional());
    }
}
