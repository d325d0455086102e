package org.demonstrationcounty.input;

import java.util.LinkedHashMap;
import java.util.Map;

/** Numbers as people write or paste them, each with its plain form. The tests of server and forms use the same list. */
public final class WrittenNumbers {

    private WrittenNumbers() {}

    public static Map<String, String> read() {
        Map<String, String> numbers = new LinkedHashMap<>();
        numbers.put("45", "45");
        numbers.put("\u202a45\u202c", "45");
        numbers.put("\ufeff45\u200b", "45");
        numbers.put("\u200e4\u20605\u00a0", "45");
        numbers.put("\u3000\u2066\uff14\uff15\u2069\r\n", "45");
        numbers.put("\u202d\u22124.6\u202c", "-4.6");
        numbers.put("\uff0d\uff14\uff0e\uff16\uff05", "-4.6");
        numbers.put("\u20134.6", "-4.6");
        numbers.put("\ufe634.6 %", "-4.6");
        numbers.put("+8.5%", "8.5");
        numbers.put("\uff0b\uff18", "8");
        numbers.put("1,234,567.5", "1234567.5");
        numbers.put("\uff11\uff0c\uff12\uff13\uff14", "1234");
        numbers.put("1\u202f234", "1234");
        return numbers;
    }

    /** Texts that only look like numbers: a footnote mark, a dash for nothing, digits of other scripts. */
    public static String[] none() {
        return new String[] {"45\u00b2", "\u2014", "\u0664\u0665", "4,5", "45 \u4e2a", "\u2460", "--4", "4-5", "1e3"};
    }
}
