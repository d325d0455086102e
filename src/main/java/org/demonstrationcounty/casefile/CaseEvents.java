package org.demonstrationcounty.casefile;

import java.util.stream.Stream;

/** Events in the history of a case that are neither stages nor decisions at its steps. */
public interface CaseEvents {

    Stream<Decision> of(CaseFile file);
}
