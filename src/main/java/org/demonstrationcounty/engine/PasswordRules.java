package org.demonstrationcounty.engine;

import java.util.function.BooleanSupplier;

/** The decisions of the log-ins about passwords. */
public interface PasswordRules {

    /** Whether a new password must follow the engine's password policy. */
    boolean followEnginesPolicy();

    /**
     * Decides whether a password is checked, and has it checked.
     *
     * @param rightPassword checks the password
     * @return whether it was checked and is right
     */
    boolean isRight(String account, BooleanSupplier rightPassword);

    /**
     * Called after a password was found right.
     *
     * @param stored the stored form of the password, not the password itself
     */
    void found(String stored);
}
