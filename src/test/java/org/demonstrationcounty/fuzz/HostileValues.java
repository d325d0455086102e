package org.demonstrationcounty.fuzz;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Values that no client should send. The simplest come first, because jqwik shrinks towards them. */
final class HostileValues {

    static final String INJECTED_HEADER = "X-Injected";

    private static final int LONG = 5_000;
    private static final int DEEP = 60;
    private static final int TOO_DEEP = 2_000;

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "x",
            "null",
            "-1",
            "\0",
            "a\0b",
            "\n",
            "\u0007\u001b[31m",
            "\ud800",
            "\udc00x",
            "\ufeff",
            "\uffff",
            "\u202e反",
            "\u200b",
            "𠮷🀄",
            "e\u0301".repeat(50),
            "${1/0}",
            "#{1/0}",
            "${execution.setVariable('ran',1)}",
            "{{7*7}}",
            "<script>alert(1)</script>",
            "' or '1'='1",
            "'; drop table case_file; --",
            "%",
            "_%",
            "\\",
            "\"",
            "../../../../etc/passwd",
            "..\\..\\windows",
            "file:///etc/passwd",
            "a\r\n" + INJECTED_HEADER + ": yes",
            "${jndi:ldap://localhost:1/a}",
            "2021-02-30",
            "+1000000000-12-31T23:59:59.999999999Z",
            "9".repeat(400),
            "长".repeat(LONG));

    private static final List<String> JSON = List.of(
            "null",
            "true",
            "0",
            "-1",
            "[]",
            "{}",
            "\"\"",
            "2147483648",
            "-9223372036854775809",
            "9".repeat(90),
            "0.1e-300",
            "1e400",
            "-1e400",
            "1e2147483648",
            "1e99999999999",
            "1e-99999999999",
            "0.30000000000000000000000000000000000004",
            "[null]",
            "[[]]",
            "{\"\":null}",
            "{\"a\":1,\"a\":2}",
            "[".repeat(DEEP) + "]".repeat(DEEP),
            "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP));

    private static final List<String> NO_JSON = List.of(
            "",
            "null",
            "[]",
            "1",
            "\"x\"",
            "{",
            "}",
            "{}{}",
            "{} x",
            "NaN",
            "{\"a\":NaN}",
            "{'a':1}",
            "{\"a\":01}",
            "{\"a\":1,}",
            "/**/{}",
            "\ufeff{}",
            "\0",
            "\"\\ud800\"",
            "{\"\\u0000\":1}",
            "<a/>",
            "a=b&c=d",
            "[".repeat(TOO_DEEP),
            "9".repeat(2_000));

    private static final List<String> PIECES = List.of(
            "x",
            "%20",
            "%",
            "%zz",
            "%00",
            "%0a",
            "%0d%0a" + INJECTED_HEADER + ":%20yes",
            "%ff",
            "%c0%ae",
            "%ed%a0%80",
            "%252e%252e",
            "..%2f..%2fx",
            "..%5cx",
            ".",
            "..",
            "a;b=c",
            "{x}",
            "%24%7B1%2F0%7D",
            "%27%20or%201=1",
            "*",
            "a,b",
            "\"<>|^`",
            "é".repeat(3),
            "x".repeat(LONG));

    private static final List<String> CONTENT_TYPES = List.of(
            "",
            "text/plain",
            "application/xml",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "multipart/form-data; boundary=" + "b".repeat(100),
            "multipart/mixed; boundary=x",
            "application/json;charset=utf-16",
            "application/json;charset=no-such",
            "application/hal+json",
            "application/octet-stream",
            "*/*",
            "a",
            "/",
            "application/json, text/plain",
            "x".repeat(LONG));

    private static final List<String> HEADERS = List.of(
            "Accept: application/xml",
            "Accept: image/png",
            "Accept: garbage;;q=9",
            "Accept: ",
            "Accept-Language: en",
            "Accept-Language: zz-ZZ-%%,;q=x",
            "Accept-Language: " + "a-".repeat(500),
            "Accept-Encoding: gzip;q=x, *",
            "X-HTTP-Method-Override: DELETE",
            "X-Forwarded-For: '",
            "X-Forwarded-Host: ${1/0}",
            "Forwarded: for=\"[",
            "Range: bytes=9-1,-1",
            "If-None-Match: \"",
            "If-Modified-Since: yesterday",
            "Content-Encoding: gzip",
            "Origin: null",
            "Referer: http://[",
            "Content-Language: \u00e9",
            "Content-Disposition: form-data; name=\"",
            "X-Long: " + "x".repeat(LONG));

    private static final List<String> METHODS =
            List.of("GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "TRACE", "get", "NONSENSE");

    private HostileValues() {}

    static Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(TEXTS)),
                Tuple.of(1, Arbitraries.strings().all().ofMaxLength(40)));
    }

    /** Values of a wrong type. Not all are valid JSON, but the parser can find the end of each. */
    static Arbitrary<String> json() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(JSON)), Tuple.of(2, texts().map(HostileValues::quoted)));
    }

    /** Bodies that are invalid as a whole. */
    static Arbitrary<String> bodies() {
        return Arbitraries.of(NO_JSON);
    }

    /** Pieces of an address, as they are sent. */
    static Arbitrary<String> pieces() {
        return Arbitraries.of(PIECES);
    }

    static Arbitrary<String> contentTypes() {
        return Arbitraries.of(CONTENT_TYPES);
    }

    static Arbitrary<String> headers() {
        return Arbitraries.of(HEADERS);
    }

    /** @param harmless whether verbs are left out that would make another call */
    static Arbitrary<String> methods(boolean harmless) {
        Stream<String> methods = METHODS.stream();
        return Arbitraries.of((harmless
                        ? methods.filter(
                                method -> !List.of("POST", "PUT", "DELETE").contains(method))
                        : methods)
                .toList());
    }

    /** The text as a JSON string. Half a surrogate pair is written as its number. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars()
                .forEach(c -> quoted.append(
                        c < 0x20 || c == '"' || c == '\\' || Character.isSurrogate((char) c)
                                ? String.format("\\u%04x", c)
                                : String.valueOf((char) c)));
        return quoted.append('"').toString();
    }
}
