package org.demonstrationcounty.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A request, byte by byte, without a log-in.
 *
 * @param target the address, as it is sent
 * @param headers each as a line
 * @param body null for none
 */
record Request(String method, String target, List<String> headers, byte[] body) {

    private static final int SHOWN = 400;

    /** The bytes to send. @param login headers of the sender's log-in */
    byte[] bytes(List<String> login) {
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
        head.append("Host: localhost\r\nConnection: close\r\n");
        login.forEach(line -> head.append(line).append("\r\n"));
        headers.forEach(line -> head.append(line).append("\r\n"));
        if (body != null) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        if (body != null) {
            all.writeBytes(body);
        }
        return all.toByteArray();
    }

    boolean hasHeader(String start) {
        return headers.stream().anyMatch(line -> line.regionMatches(true, 0, start, 0, start.length()));
    }

    @Override
    public String toString() {
        return method + " " + shortened(target) + " "
                + headers.stream().map(Request::shortened).toList() + " "
                + (body == null ? "" : shortened(new String(body, StandardCharsets.UTF_8)));
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "… (" + text.length() + ")";
    }
}
