package org.demonstrationcounty.engine;

/** The addresses of the engine and its web applications. Their makers chose them, and our code relies on them. */
public final class EngineAddresses {

    /** The REST interface for programs. */
    public static final String REST = "/engine-rest";

    public static final String WEBAPPS = "/camunda";

    /** The pages of the web applications, with their scripts and our forms. */
    public static final String PAGES = WEBAPPS + "/app";

    /** The calls of the pages. */
    public static final String CALLS = WEBAPPS + "/api";

    public static final String CALLS_OF_COCKPIT = CALLS + "/cockpit";

    /** The REST interface once more, for the pages. */
    public static final String REST_OF_WEBAPPS = CALLS + "/engine";

    /** The servlet that answers at {@link #REST_OF_WEBAPPS}. */
    public static final String SERVLET_OF_WEBAPPS = "Engine Api";

    private EngineAddresses() {}
}
