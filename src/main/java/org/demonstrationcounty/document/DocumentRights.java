package org.demonstrationcounty.document;

import java.util.Set;
import org.demonstrationcounty.casefile.CaseFile;

/** The kinds of documents of a case that a user may read, and those that they may add. */
record DocumentRights(CaseFile file, Set<DocumentKind> readable, Set<DocumentKind> attachable) {}
