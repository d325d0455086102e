package org.demonstrationcounty;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:ground")
class GroundOnH2Test extends GroundTest {}
