package org.demonstrationcounty.sheet;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the instructions into the workbook, in Chinese, with the main points in English. */
@Component
public class SheetGuide {

    private final MessageSource messages;

    SheetGuide(MessageSource messages) {
        this.messages = messages;
    }

    /** @param key of the instructions */
    public List<String> lines(String key) {
        return List.of(Locale.CHINESE, Locale.ENGLISH).stream()
                .flatMap(language -> messages.getMessage(key, null, language).lines())
                .toList();
    }
}
