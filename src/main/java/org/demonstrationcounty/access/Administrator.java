package org.demonstrationcounty.access;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.demonstrationcounty.people.Groups;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Makes sure that there is an administrator, so that nobody can make themselves the first one. */
@Component
@EnableConfigurationProperties(AccessSettings.class)
class Administrator {

    static final String ID = "admin";
    static final int PASSWORD_LENGTH = 12;

    private final IdentityService identity;
    private final String password;

    Administrator(IdentityService identity, AccessSettings settings) {
        this.identity = identity;
        this.password = settings.adminPassword();
    }

    /**
     * @throws AdministratorMissingException if there is no administrator and the settings give no good password for
     *     one
     */
    void requireOneOrAPassword() {
        if (isAppointed()) {
            return;
        }
        if (password.isBlank()) {
            throw AdministratorMissingException.withoutPassword();
        }
        if (password.codePointCount(0, password.length()) < PASSWORD_LENGTH) {
            throw AdministratorMissingException.withShortPassword();
        }
    }

    void appointIfThereIsNone() {
        if (isAppointed()) {
            return;
        }
        User present = identity.createUserQuery().userId(ID).singleResult();
        User user = present == null ? identity.newUser(ID) : present;
        user.setFirstName("管理员");
        user.setLastName("系统");
        user.setPassword(password);
        identity.saveUser(user);
        identity.createMembership(ID, Groups.ADMINISTRATORS);
    }

    private boolean isAppointed() {
        return identity.createUserQuery().memberOfGroup(Groups.ADMINISTRATORS).count() > 0;
    }
}
