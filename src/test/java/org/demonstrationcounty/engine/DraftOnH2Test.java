package org.demonstrationcounty.engine;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:drafts")
class DraftOnH2Test extends DraftTest {}
