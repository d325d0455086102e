package org.demonstrationcounty;

import org.demonstrationcounty.database.OnPostgres;

@OnPostgres
class GroundOnPostgresTest extends GroundTest {}
