package org.demonstrationcounty.login;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param passwordPolicy whether passwords that people set must follow the engine's password policy
 * @param failuresPerAccount number of failed log-ins from one address on one account after which that address waits
 *     for that account
 * @param failuresPerAddress number of failed log-ins from one address on any accounts after which it waits for all of
 *     them
 */
@ConfigurationProperties("access")
record LoginSettings(
        @DefaultValue("true") boolean passwordPolicy,
        @DefaultValue("5") int failuresPerAccount,
        @DefaultValue("30") int failuresPerAddress) {}
