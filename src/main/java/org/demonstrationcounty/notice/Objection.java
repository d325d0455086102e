package org.demonstrationcounty.notice;

import org.demonstrationcounty.input.JsonFields;

/**
 * What somebody has against a notice (P3): real name, organisation and contact, for the bureau and the government alone.
 *
 * @param name at most 100 characters
 * @param organisation at most 200 characters
 * @param contact at most 200 characters
 * @param content at most 4 000 characters
 */
public record Objection(String name, String organisation, String contact, String content) {

    static Objection read(JsonFields fields) {
        return new Objection(
                fields.text("name", 100),
                fields.text("organisation", 200),
                fields.text("contact", 200),
                fields.text("content", 4_000));
    }
}
