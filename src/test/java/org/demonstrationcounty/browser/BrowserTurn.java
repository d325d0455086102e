package org.demonstrationcounty.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Lets one process of the tests at a time use a browser, because two at once would be too slow. */
final class BrowserTurn implements AutoCloseable {

    private final FileChannel file;

    private BrowserTurn(FileChannel file) {
        this.file = file;
    }

    /** Waits for the turn. It ends when it is closed or its process ends. */
    static BrowserTurn await() {
        Path path = Path.of(System.getProperty("java.io.tmpdir"), "demonstration-county-browser.lock");
        try {
            FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            file.lock();
            return new BrowserTurn(file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
