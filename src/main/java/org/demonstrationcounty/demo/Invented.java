package org.demonstrationcounty.demo;

/** Nothing that a demonstration shows is real, and wherever it is shown it says so. */
final class Invented {

    static final String MARK = "演示数据（虚构）";

    private Invented() {}

    static String text(String text) {
        return MARK + "：" + text;
    }
}
