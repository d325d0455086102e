package org.demonstrationcounty.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.demonstrationcounty.problems.GoneClients;

/** The body of a request. It notes when the client breaks off, whatever its reader does with that error. */
class BreakableInput extends ServletInputStream {

    private final ServletInputStream source;
    private final ServletRequest request;

    BreakableInput(ServletInputStream source, ServletRequest request) {
        this.source = source;
        this.request = request;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        try {
            return source.read(target, offset, length);
        } catch (ClientAbortException gone) {
            GoneClients.note(request);
            throw gone;
        }
    }

    @Override
    public boolean isFinished() {
        return source.isFinished();
    }

    @Override
    public boolean isReady() {
        return source.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        source.setReadListener(listener);
    }
}
