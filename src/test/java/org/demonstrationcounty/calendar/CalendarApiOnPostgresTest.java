package org.demonstrationcounty.calendar;

import org.demonstrationcounty.EmbeddedPostgresDatabase;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DirtiesContext
class CalendarApiOnPostgresTest extends CalendarApiTest {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        EmbeddedPostgresDatabase.offer(properties);
    }
}
