package org.demonstrationcounty.document;

/** Why a file is refused although its type is allowed: it runs something, hides its content, or unpacks to too much. */
public enum Danger {
    MACROS("document.macros"),
    ENCRYPTED("document.encrypted"),
    SCRIPTS("document.scripts"),
    ATTACHMENTS("document.attachments"),
    EMBEDDED("document.embedded"),
    REMOTE("document.remote"),
    EXPANDS("document.expands"),
    UNREADABLE("document.unreadable");

    private final String code;

    Danger(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
