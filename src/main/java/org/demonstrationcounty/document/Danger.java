package org.demonstrationcounty.document;

/** Why a file of a type that is taken is not: it does something by itself, hides what it is, or is more than it looks. */
enum Danger {
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

    String code() {
        return code;
    }
}
