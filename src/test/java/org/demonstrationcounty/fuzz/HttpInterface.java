package org.demonstrationcounty.fuzz;

/** An interface over HTTP. */
enum HttpInterface {
    OURS(""),
    ENGINE("/engine-rest"),
    WEBAPPS("/camunda/api/engine/engine/default");

    private final String base;

    HttpInterface(String base) {
        this.base = base;
    }

    /** The path before the addresses of its document. */
    String base() {
        return base;
    }
}
