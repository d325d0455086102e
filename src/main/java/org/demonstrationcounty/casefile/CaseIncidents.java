package org.demonstrationcounty.casefile;

import java.util.Collection;
import java.util.Set;
import org.demonstrationcounty.county.CaseKey;

/** The cases that stand still because of a fault which an administrator can repair. */
public interface CaseIncidents {

    Set<CaseKey> among(Collection<CaseFile> files);
}
