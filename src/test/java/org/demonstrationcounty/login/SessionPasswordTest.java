package org.demonstrationcounty.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.demonstrationcounty.Rule;
import org.junit.jupiter.api.Test;

/** Requests of one session check its account side by side. */
@Rule("P10")
class SessionPasswordTest {

    private final SessionPassword password = new SessionPassword("stored");
    private final List<String> groups = new ArrayList<>();

    @Test
    void anOlderCheckDoesNotUndoANewerOne() {
        long older = password.look();
        long newer = password.look();

        password.follow(newer, () -> groups.add("none"));
        password.follow(older, () -> groups.add("bureau"));

        assertThat(groups).containsExactly("none");
    }

    @Test
    void checksInTheirOrderAreAllFollowed() {
        password.follow(password.look(), () -> groups.add("bureau"));
        password.follow(password.look(), () -> groups.add("none"));

        assertThat(groups).containsExactly("bureau", "none");
    }

    @Test
    void anotherPasswordOrNoneIsNotTheSame() {
        assertThat(password.isStill("stored")).isTrue();
        assertThat(password.isStill("stored anew")).isFalse();
        assertThat(password.isStill(null)).isFalse();
    }
}
