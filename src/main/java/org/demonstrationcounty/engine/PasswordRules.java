package org.demonstrationcounty.engine;

import java.util.function.BooleanSupplier;

/** What the log-ins decide about passwords. */
public interface PasswordRules {

    /** Whether a password that somebody sets has to follow the engine's password policy. */
    boolean followEnginesPolicy();

    /**
     * Decides whether a password is looked at.
     *
     * @param rightPassword looks at the password
     * @return false also where it was not looked at
     */
    boolean isRight(String account, BooleanSupplier rightPassword);

    /**
     * Told of a password that was right.
     *
     * @param stored as it is stored, never as it was sent
     */
    void found(String stored);
}
