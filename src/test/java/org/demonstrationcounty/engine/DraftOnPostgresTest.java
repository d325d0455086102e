package org.demonstrationcounty.engine;

import org.demonstrationcounty.EmbeddedPostgresDatabase;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DirtiesContext
class DraftOnPostgresTest extends DraftTest {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        EmbeddedPostgresDatabase.offer(properties);
    }
}
