package org.demonstrationcounty.sheet;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in the workbook how it is filled: in Chinese, and the main points in English. */
@Component
class FigureSheetGuide {

    private static final String KEY = "sheet.guide";

    private final MessageSource messages;

    FigureSheetGuide(MessageSource messages) {
        this.messages = messages;
    }

    List<String> lines() {
        return List.of(Locale.CHINESE, Locale.ENGLISH).stream()
                .flatMap(language -> messages.getMessage(KEY, null, language).lines())
                .toList();
    }
}
