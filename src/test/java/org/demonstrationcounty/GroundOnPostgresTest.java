package org.demonstrationcounty;

import org.demonstrationcounty.database.OnPostgresAlone;

@OnPostgresAlone("GroundOnH2Test is its other half.")
class GroundOnPostgresTest extends GroundTest {}
