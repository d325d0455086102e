package org.demonstrationcounty.calendar;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:calendar")
class CalendarApiOnH2Test extends CalendarApiTest {}
