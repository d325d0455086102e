package org.demonstrationcounty.demo;

/** The note that data are invented. Everything that a demonstration shows carries it. */
final class Invented {

    static final String MARK = "演示数据（虚构）";

    private Invented() {}

    static String text(String text) {
        return MARK + "：" + text;
    }
}
