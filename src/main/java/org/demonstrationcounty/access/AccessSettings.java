package org.demonstrationcounty.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the first start.
 *
 * @param adminPassword password of the first administrator; not needed once there is one
 */
@ConfigurationProperties("access")
record AccessSettings(@DefaultValue("") String adminPassword) {

    /** Keeps the password out of every log. */
    @Override
    public String toString() {
        return "AccessSettings[]";
    }
}
