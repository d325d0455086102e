package org.demonstrationcounty.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * The answer to a request.
 *
 * @param status 0 if no answer came in time
 * @param head status and headers
 */
record Reply(int status, String head, String body) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Sends bytes as they are, and reads until the server closes the connection. */
    static Reply to(byte[] request, int port) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            write(request, socket);
            return of(new String(read(socket.getInputStream()), StandardCharsets.UTF_8));
        }
    }

    /** Writes the request. The server may close the connection after the first half, when it has refused it. */
    private static void write(byte[] request, Socket socket) {
        try {
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
        } catch (IOException refusedEarly) {
            // its answer can still be read
        }
    }

    private static byte[] read(InputStream from) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        long end = System.nanoTime() + PATIENCE.toNanos();
        byte[] piece = new byte[8192];
        try {
            for (int length = from.read(piece); length >= 0; length = from.read(piece)) {
                all.write(piece, 0, length);
                if (System.nanoTime() > end) {
                    return new byte[0];
                }
            }
        } catch (SocketTimeoutException hangs) {
            return new byte[0];
        } catch (IOException reset) {
            return all.toByteArray();
        }
        return all.toByteArray();
    }

    private static Reply of(String text) {
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return new Reply(0, "", text);
        }
        String head = text.substring(0, end);
        String rest = text.substring(end + 4);
        boolean inChunks = head.toLowerCase().contains("transfer-encoding: chunked");
        return new Reply(Integer.parseInt(head.substring(9, 12)), head, inChunks ? joined(rest) : rest);
    }

    /** Joins the chunks without their sizes, which count bytes, while this reads text. */
    private static String joined(String chunks) {
        return chunks.replaceAll("(?:^|\r\n)[0-9a-f]+\r\n", "");
    }

    boolean isRefusal() {
        return status >= 400;
    }

    boolean hasHeader(String start) {
        return head.toLowerCase().contains("\r\n" + start.toLowerCase());
    }
}
