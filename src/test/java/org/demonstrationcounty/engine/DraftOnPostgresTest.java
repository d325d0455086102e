package org.demonstrationcounty.engine;

import org.demonstrationcounty.EmbeddedPostgresDatabase;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class DraftOnPostgresTest extends DraftTest {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        EmbeddedPostgresDatabase.offer(properties);
    }
}
