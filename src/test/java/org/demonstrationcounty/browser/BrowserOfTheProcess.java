package org.demonstrationcounty.browser;

import com.microsoft.playwright.Browser;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** The browser that all test classes of a process share. The first one launches it; it closes after the last. */
public class BrowserOfTheProcess implements LauncherSessionListener {

    private static InstalledBrowser launched;

    static synchronized Browser browser() {
        if (launched == null) {
            launched = InstalledBrowser.launch();
        }
        return launched.browser();
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        close();
    }

    private static synchronized void close() {
        if (launched != null) {
            launched.close();
            launched = null;
        }
    }
}
