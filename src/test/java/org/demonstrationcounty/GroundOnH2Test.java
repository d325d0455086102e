package org.demonstrationcounty;

import org.demonstrationcounty.database.OnH2Alone;

@OnH2Alone("GroundOnPostgresTest is its other half.")
class GroundOnH2Test extends GroundTest {}
