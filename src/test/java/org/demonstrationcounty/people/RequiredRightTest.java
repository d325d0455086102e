package org.demonstrationcounty.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.demonstrationcounty.problems.Kind;
import org.demonstrationcounty.problems.RefusedException;
import org.junit.jupiter.api.Test;

class RequiredRightTest {

    private static final CurrentUser BUREAU = new CurrentUser("bureau", Set.of(Groups.BUREAU));

    private final IdentityService identity = mock(IdentityService.class);

    private final AdministratorsRight right = new AdministratorsRight("keep", "keep.administrators-only", identity) {};

    @Test
    void whoLacksTheRightIsRefusedWithItsCode() {
        assertThatThrownBy(() -> right.demand(BUREAU)).isInstanceOfSatisfying(RefusedException.class, refused -> {
            assertThat(refused.kind()).isEqualTo(Kind.FORBIDDEN);
            assertThat(refused.code()).isEqualTo("keep.administrators-only");
        });
    }

    @Test
    void nobodyIsNoAdministrator() {
        assertThatThrownBy(right::administrator).isInstanceOf(RefusedException.class);
    }

    @Test
    void administratorsHaveTheirRights() {
        when(identity.getCurrentAuthentication())
                .thenReturn(new Authentication("admin", List.of(Groups.ADMINISTRATORS)));

        assertThat(right.administrator()).isEqualTo("admin");
        assertThat(right.isOf(BUREAU)).isFalse();
    }
}
