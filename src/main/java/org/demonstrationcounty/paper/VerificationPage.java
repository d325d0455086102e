package org.demonstrationcounty.paper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.demonstrationcounty.problems.RefusalMessages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The answer to a look-up as a page, in the reader's language. It runs no script and fetches nothing. */
@Component
class VerificationPage {

    private static final String STYLE =
            "body{font-family:sans-serif;max-width:36em;margin:2em auto;padding:0 1em;line-height:1.6;color:#222}"
                    + "label{display:block}input,button{font:inherit;padding:.5em;max-width:100%;box-sizing:border-box}"
                    + "input{width:24em;margin-bottom:.6em}"
                    + "h1{font-size:1.4em}dt{color:#555;margin-top:.8em}dd{margin:0;font-size:1.1em;word-break:break-all}";

    static final String POLICY = "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
            + " style-src 'sha256-" + sha256(STYLE) + "'; sandbox allow-forms";

    private final PaperTemplates templates;
    private final RefusalMessages words;

    VerificationPage(PaperTemplates templates, RefusalMessages words) {
        this.templates = templates;
        this.words = words;
    }

    String of(Verification found) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(words.named("verify.state"), found.stateName());
        facts.put(words.named("verify.kind"), found.kind());
        facts.put(words.named("verify.county"), found.county());
        facts.put(words.named("verify.number"), found.number());
        facts.put(words.named("verify.date"), found.date().toString());
        return page(facts, null);
    }

    /** The page before anybody has typed a code. */
    String asking() {
        return page(Map.of(), words.named("verify.hint"));
    }

    /** A page without a paper, with the reason in the reader's language. */
    String saying(String message) {
        return page(Map.of(), message);
    }

    private String page(Map<String, String> facts, @Nullable String message) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("language", LocaleContextHolder.getLocale().toLanguageTag());
        content.put("title", words.named("verify.title"));
        content.put("label", words.named("verify.code"));
        content.put("verify", words.named("verify.verify"));
        content.put("front", words.named("verify.front"));
        content.put("facts", facts);
        content.put("message", message == null ? "" : message);
        content.put("pageStyle", STYLE);
        return "<!DOCTYPE html>\n" + templates.fill("verification", content);
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
