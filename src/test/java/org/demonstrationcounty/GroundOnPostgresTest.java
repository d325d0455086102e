package org.demonstrationcounty;

import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The server is gone when the JVM ends, so the context has to go before. */
@DirtiesContext
class GroundOnPostgresTest extends GroundTest {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        EmbeddedPostgresDatabase.offer(properties);
    }
}
