package org.demonstrationcounty.http;

import org.demonstrationcounty.EmbeddedPostgresDatabase;
import org.demonstrationcounty.Rule;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same files, kept where they are kept in earnest. */
@RunningProgramme
@Rule("P2")
class DocumentsOnPostgresTest extends DocumentsTest {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        EmbeddedPostgresDatabase.offer(properties);
    }
}
