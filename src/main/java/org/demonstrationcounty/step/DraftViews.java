package org.demonstrationcounty.step;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.demonstrationcounty.people.AccountNames;
import org.springframework.stereotype.Component;

/** Reads drafts as clients see them. */
@Component
class DraftViews {

    /**
     * A draft.
     *
     * @param savedByName name of the person who saved it
     */
    record DraftView(JsonNode values, int revision, String savedBy, String savedByName, Instant savedAt) {}

    private final AccountNames names;

    DraftViews(AccountNames names) {
        this.names = names;
    }

    DraftView of(Drafts.Draft draft) {
        return new DraftView(
                draft.values(),
                draft.revision(),
                draft.savedBy(),
                names.of(draft.savedBy(), draft.savedAt()),
                draft.savedAt());
    }
}
