package org.demonstrationcounty.step;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.demonstrationcounty.people.AccountNames;
import org.springframework.stereotype.Component;

/** Unfinished forms as their readers see them. */
@Component
class DraftViews {

    /**
     * An unfinished form.
     *
     * @param savedByName what people call whoever saved it
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
