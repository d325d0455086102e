package org.demonstrationcounty.login;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.web.CallersNetwork;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing of passwords. An address that fails too often on one account waits for that account, and one
 * that fails on many accounts waits for all. Other addresses are not affected, so nobody can lock an official out.
 */
@Component
class LoginThrottle {

    private static final int LONGEST_ACCOUNT = 64;

    private final FailedLogins ofAccounts;
    private final FailedLogins ofAddresses;
    private final ObjectProvider<RefusalMessages> words;

    LoginThrottle(LoginSettings settings, Ticker time, ObjectProvider<RefusalMessages> words) {
        this.words = words;
        this.ofAccounts = new FailedLogins(settings.failuresPerAccount(), time);
        this.ofAddresses = new FailedLogins(settings.failuresPerAddress(), time);
    }

    /**
     * Checks a password, unless this address must wait. The attempt counts before the password is checked.
     *
     * @throws TooManyFailuresException while this address must wait; the password was not checked
     */
    boolean isRight(String account, String address, BooleanSupplier password) {
        String network = CallersNetwork.of(address);
        String accountFromThere = network + ' ' + account.substring(0, Math.min(account.length(), LONGEST_ACCOUNT));
        waitIfDue(ofAccounts.open(accountFromThere));
        try {
            waitIfDue(ofAddresses.open(network));
        } catch (TooManyFailuresException notItsTurn) {
            ofAccounts.unanswered(accountFromThere);
            throw notItsTurn;
        }
        return lookAt(password, accountFromThere, network);
    }

    private boolean lookAt(BooleanSupplier password, String accountFromThere, String network) {
        boolean right;
        try {
            right = password.getAsBoolean();
        } catch (RuntimeException | Error nobodyCanTell) {
            ofAccounts.unanswered(accountFromThere);
            ofAddresses.unanswered(network);
            throw nobodyCanTell;
        }
        if (right) {
            ofAddresses.forgiven(network, ofAccounts.forgotten(accountFromThere));
        } else {
            ofAccounts.failed(accountFromThere);
            ofAddresses.failed(network);
        }
        return right;
    }

    private void waitIfDue(Duration wait) {
        if (!wait.isZero()) {
            throw TooManyFailuresException.until(wait, words.getObject());
        }
    }
}
