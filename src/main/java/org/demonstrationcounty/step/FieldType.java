package org.demonstrationcounty.step;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** The type of a field. */
enum FieldType {
    @JsonProperty("text")
    TEXT,
    @JsonProperty("whole")
    WHOLE,
    @JsonProperty("decimal")
    DECIMAL,
    @JsonProperty("flag")
    FLAG,
    @JsonProperty("date")
    DATE,
    @JsonProperty("choice")
    CHOICE,
    @JsonProperty("object")
    OBJECT,
    @JsonProperty("list")
    LIST;

    boolean isJson() {
        return this == OBJECT || this == LIST;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
