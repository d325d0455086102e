package org.demonstrationcounty.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.demonstrationcounty.problems.GoneClients;

/** Writes an answer while its client is there, and throws the rest away. */
class OutputWhileConnected extends ServletOutputStream {

    /** Writes a part of the answer. */
    interface Writing {
        void write() throws IOException;
    }

    private final ServletOutputStream target;
    private final ServletRequest request;

    OutputWhileConnected(ServletOutputStream target, ServletRequest request) {
        this.target = target;
        this.request = request;
    }

    static void write(Writing part, ServletRequest request) throws IOException {
        if (GoneClients.sent(request)) {
            return;
        }
        try {
            part.write();
        } catch (ClientAbortException gone) {
            GoneClients.note(request);
        }
    }

    @Override
    public void write(int piece) throws IOException {
        write(() -> target.write(piece), request);
    }

    @Override
    public void write(byte[] pieces, int offset, int length) throws IOException {
        write(() -> target.write(pieces, offset, length), request);
    }

    @Override
    public void flush() throws IOException {
        write(target::flush, request);
    }

    @Override
    public void close() throws IOException {
        write(target::close, request);
    }

    @Override
    public boolean isReady() {
        return target.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        target.setWriteListener(listener);
    }
}
