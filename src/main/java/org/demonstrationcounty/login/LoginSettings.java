package org.demonstrationcounty.login;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param passwordPolicy whether passwords that people set have to follow the engine's password policy
 * @param failuresPerAccount failed log-ins on one account from one address, from which on that address has to wait for it
 * @param failuresPerAddress failed log-ins from one address on whatever accounts, from which on it has to wait for all of them
 */
@ConfigurationProperties("access")
record LoginSettings(
        @DefaultValue("true") boolean passwordPolicy,
        @DefaultValue("5") int failuresPerAccount,
        @DefaultValue("30") int failuresPerAddress) {}
