package org.demonstrationcounty.paper;

import java.util.List;
import java.util.Map;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.problems.InChinese;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.RefusalMessages;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Prints papers: fills the template of the kind and makes a PDF of it. */
@Component
class PrintedPapers {

    private final PaperContents contents;
    private final Agendas agendas;
    private final PaperTemplates templates;
    private final PaperPrinter printer;
    private final PaperCodes codes;
    private final RefusalMessages words;
    private final PaperSettings settings;

    PrintedPapers(
            PaperContents contents,
            Agendas agendas,
            PaperTemplates templates,
            PaperPrinter printer,
            PaperCodes codes,
            RefusalMessages words,
            PaperSettings settings) {
        this.contents = contents;
        this.agendas = agendas;
        this.templates = templates;
        this.printer = printer;
        this.codes = codes;
        this.words = words;
        this.settings = settings;
    }

    byte[] print(Paper paper, CaseFile file, CurrentUser reader) {
        return printer.print(InChinese.get(() -> fill(paper, file, reader)));
    }

    byte[] print(Agenda agenda, List<CaseFile> cases) {
        return printer.print(InChinese.get(() -> {
            Map<String, Object> content = agendas.contents(agenda, cases);
            content.put("headline", title(agenda));
            return templates.fill(agenda.code(), content);
        }));
    }

    private String fill(Paper paper, CaseFile file, CurrentUser reader) {
        Map<String, Object> content = contents.of(paper, file, reader);
        content.put("title", title(paper));
        content.put("headline", content.get("county") + " " + title(paper));
        if (!paper.draft()) {
            String code = codes.of(file.caseKey(), paper);
            String address = address() + "/verify/" + code;
            content.put("code", code);
            content.put("address", address);
            content.put("qr", QrCode.of(address));
        }
        return templates.fill(paper.kind().template(), content);
    }

    /** The name of the paper in the reader's language. */
    String title(Paper paper) {
        String kind = words.named("paper." + paper.kind().code());
        return paper.latest() ? kind : words.of(Refusal.of("paper.earlier", kind, paper.version()));
    }

    String title(Agenda agenda) {
        return words.named("agenda." + agenda.code());
    }

    private String address() {
        String given = settings.address();
        return given.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                : given.replaceAll("/+$", "");
    }
}
