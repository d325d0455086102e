package org.demonstrationcounty.document;

import java.util.Set;
import org.demonstrationcounty.casefile.CaseFile;

/** Which documents of a case a user may read, and which add to it. */
record DocumentRights(CaseFile file, Set<DocumentKind> readable, Set<DocumentKind> attachable) {}
