package org.demonstrationcounty.casefile;

import java.util.stream.Stream;

/** What else happened to a case, besides its stages and the decisions at its steps. */
public interface CaseEvents {

    Stream<Decision> of(CaseFile file);
}
