package org.demonstrationcounty.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.TimeoutError;

/** Waits for what a page is to show. On a busy machine it may take a second try, which is logged. */
record Patience(PageRecord record) {

    static final double IN_MILLISECONDS = 30_000;

    private static final double UNTIL_SECOND_TRY_IN_MILLISECONDS = 15_000;
    private static final System.Logger LOG = System.getLogger(Patience.class.getName());

    /** @param secondTry what to do on the page if it does not show in time what is awaited */
    void await(Locator awaited, Runnable secondTry) {
        try {
            awaited.waitFor(new Locator.WaitForOptions().setTimeout(UNTIL_SECOND_TRY_IN_MILLISECONDS));
        } catch (TimeoutError notYet) {
            LOG.log(System.Logger.Level.WARNING, record.report());
            secondTry.run();
            try {
                awaited.waitFor();
            } catch (TimeoutError stillNot) {
                throw new AssertionError(record.report(), stillNot);
            }
        }
    }
}
