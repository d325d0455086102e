package org.demonstrationcounty.people;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Finds the colleagues of an account. */
@Component
@EnableConfigurationProperties(FourEyesSetting.class)
public class Colleagues {

    private final IdentityService identity;
    private final WithoutUser withoutUser;

    Colleagues(IdentityService identity, WithoutUser withoutUser) {
        this.identity = identity;
        this.withoutUser = withoutUser;
    }

    /** The other accounts of a group. */
    public List<String> of(String account, String group) {
        return withoutUser
                .get(() -> identity.createUserQuery().memberOfGroup(group).list())
                .stream()
                .map(User::getId)
                .filter(other -> !other.equals(account))
                .toList();
    }
}
