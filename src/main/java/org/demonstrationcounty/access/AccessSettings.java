package org.demonstrationcounty.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param adminPassword the first administrator's password; not needed once there is an administrator
 */
@ConfigurationProperties("access")
record AccessSettings(@DefaultValue("") String adminPassword) {

    /** Keeps the password out of every log. */
    @Override
    public String toString() {
        return "AccessSettings[]";
    }
}
