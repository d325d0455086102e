package org.demonstrationcounty.fuzz;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The checksum of all requests in their order. It is the same for the same seed, although ids differ between runs. */
final class RequestChecksum {

    private static final String IDS = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final MessageDigest digest;
    private int requests;

    RequestChecksum() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    void add(Role role, Request request) {
        requests++;
        String sent = new String(request.bytes(List.of(role.name())), StandardCharsets.ISO_8859_1);
        digest.update(sent.replaceAll(IDS, "id").getBytes(StandardCharsets.ISO_8859_1));
    }

    @Override
    public String toString() {
        return requests + " requests, "
                + HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    }
}
