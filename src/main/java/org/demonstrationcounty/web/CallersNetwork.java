package org.demonstrationcounty.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** The network of a caller's address. The whole /64 of an IPv6 address counts as one caller, who can use all of it. */
public final class CallersNetwork {

    private static final int BYTES_OF_AN_IPV6_NETWORK = 8;

    private CallersNetwork() {}

    public static String of(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, BYTES_OF_AN_IPV6_NETWORK)));
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }
}
