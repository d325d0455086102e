package org.demonstrationcounty.casefile;

import java.util.Collection;
import java.util.Set;
import org.demonstrationcounty.county.CaseKey;

/** Says which cases stand still by a fault that an administrator can repair: a room below does. */
public interface CaseIncidents {

    Set<CaseKey> among(Collection<CaseFile> files);
}
