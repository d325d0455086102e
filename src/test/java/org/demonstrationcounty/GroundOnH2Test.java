package org.demonstrationcounty;

import org.demonstrationcounty.database.OnH2Alone;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:ground")
@OnH2Alone("GroundOnPostgresTest is its other half.")
class GroundOnH2Test extends GroundTest {}
