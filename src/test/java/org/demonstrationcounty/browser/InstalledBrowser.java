package org.demonstrationcounty.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A real, headless browser: the one that is installed, else Debian's, installed on the spot where that is possible, else the one that
 * Playwright fetches for itself. Of the processes that share the tests one at a time has it: two would starve each other.
 */
public final class InstalledBrowser implements AutoCloseable {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final FileChannel turn;
    private final Playwright playwright;
    private final Browser browser;

    private InstalledBrowser(FileChannel turn, Playwright playwright, Browser browser) {
        this.turn = turn;
        this.playwright = playwright;
        this.browser = browser;
    }

    public static InstalledBrowser launch() {
        FileChannel turn = awaitTurn();
        Optional<Path> installed = find().or(InstalledBrowser::install);
        Map<String, String> environment =
                installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions().setHeadless(true).setArgs(QUIET);
        installed.ifPresent(options::setExecutablePath);
        return new InstalledBrowser(turn, playwright, playwright.chromium().launch(options));
    }

    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        try {
            turn.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Ends when the channel is closed, or its process is gone. */
    private static FileChannel awaitTurn() {
        Path file = Path.of(System.getProperty("java.io.tmpdir"), "demonstration-county-browser.lock");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel.lock();
            return channel;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Optional<Path> find() {
        return Stream.of(
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                        "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> install() {
        boolean debian = Files.isExecutable(Path.of("/usr/bin/apt-get"));
        if (!debian || !"root".equals(System.getProperty("user.name"))) {
            return Optional.empty();
        }
        run("apt-get", "update");
        run("apt-get", "install", "--yes", "--no-install-recommends", "chromium", "fonts-noto-cjk");
        return find();
    }

    private static void run(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            builder.start().waitFor();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
